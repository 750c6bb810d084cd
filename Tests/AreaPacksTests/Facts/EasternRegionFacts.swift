import LandscapeKit

/// Typed from ‘Object Lessons 5: You are worth it!’ (Firstsite, Colchester, 8 February 2018) by someone who did not write the pack.
let easternRegionFacts: [Fact] = [
    // Title
    Fact("east-of-england", .workshop, "Object Lessons 5 You are worth it", ["date": "2018-02-08", "section": "Title"]),
    Fact("essex", .workshop, "Firstsite Colchester 10am 4pm charge funding deserve"),
    Fact("essex", .organisation, "Firstsite Colchester", sector: "culture-sport"),
    .not("cambridgeshire", .workshop, "Object Lessons"),
    .not("essex", .workshop, "Object Lessons", ["date": "2018-08-02"]),

    // What is commissioning?
    Fact("england", .term, "Commissioning process outcomes", ["section": "What is commissioning?", "as-of": "none"]),
    Fact("england", .finding, "adult social care health many years", ["section": "What is commissioning?"]),
    Fact("england", .finding, "children's services learning skills now widely"),
    Fact("england", .finding, "outcomes health wellbeing", ["theme": "mental-health"]),
    Fact("england", .finding, "outcomes education local offer special educational needs"),
    Fact("england", .finding, "outcomes looked after children", ["theme": "looked-after-children"]),
    Fact("england", .process, "needs research", ["model": "needs-assessment"]),
    Fact("england", .term, "Gap analysis research"),
    Fact("england", .level, "local authorities", ["level": "strategic"]),
    Fact("england", .level, "parents carers", ["level": "individual", "theme": "personalisation"]),
    Fact("england", .term, "Personalisation parents carers"),
    Fact("england", .budget, "parents carers choose self directed support", ["arrangement": "direct-payment"]),
    Fact("england", .budget, "parents carers choose self directed support", ["arrangement": "personal"]),
    Fact("england", .finding, "each area of the country different"),
    Fact("england", .process, "four functions governance management joint commissioning support"),
    Fact("england", .process, "governance children's trust health and wellbeing board priorities sub groups"),
    Fact("england", .process, "management directors budget elected members political priorities"),
    Fact("england", .process, "joint commissioning directorates partners strategic"),
    Fact("england", .process, "support policies needs data procurement legal workforce"),
    Fact("england", .advice, "research people outcomes", sector: "corporate", ["section": "What is commissioning?"]),
    .not("england", .cycle, "governance", ["source": "handout-2018"]),
    .not("england", .process, "governance elected members", ["source": "handout-2018"]),
    .not("england", .level, "", ["level": "regional", "source": "handout-2018"]),
    .not("luton", .level, "", ["source": "handout-2018"]),

    // Case Study: University of Cambridge Museums
    Fact(
        "cambridgeshire", .organisation, "University of Cambridge Museums UCM", sector: "culture-sport",
        ["roles": "provider", "form": "cultural"]),
    Fact("cambridgeshire", .organisation, "Cambridge City Council", ["form": "council"]),
    Fact("cambridgeshire", .opportunity, "Cambridge City Council anti poverty", ["status": "in-place"]),
    Fact("cambridgeshire", .partnership, "My Cambridge Local Cultural Education Partnership LCEP", sector: "culture-sport"),
    Fact("cambridgeshire", .opportunity, "My Cambridge", ["status": "in-place"]),
    Fact("cambridgeshire", .opportunity, "Arts Pioneers short breaks statutory", ["status": "in-place"]),
    Fact("cambridgeshire", .term, "LCEP", ["expansion": "Local Cultural Education Partnership"]),
    Fact("cambridgeshire", .term, "UCM", ["expansion": "University of Cambridge Museums"]),
    Fact("england", .finding, "Children and Families Act 2014", sector: "children"),
    Fact("england", .finding, "SEND reforms January 2015", sector: "children", ["theme": "short-breaks"]),
    Fact("england", .term, "SEND", ["expansion": "Special Educational Needs and Disabilities"]),
    Fact("england", .finding, "law local authority publish Local Offer"),
    Fact("england", .term, "Local Offer education health social care SEND short breaks"),
    Fact("england", .process, "Local Offer", sector: "children", ["model": "user-involvement", "theme": "participation"]),
    Fact("england", .finding, "Local Offer links short breaks"),
    .not("england", .finding, "Children and Families Act", ["as-of": "2014", "source": "handout-2018"]),
    .not("cambridgeshire", .opportunity, "", ["status": "potential", "source": "handout-2018"]),

    // What are Short Breaks?
    Fact("england", .term, "Short breaks disabled children families", sector: "children", ["section": "What are Short Breaks?"]),
    Fact(
        "england", .principle, "enjoyable experiences disabled away from primary carers",
        ["set": "Aims of short breaks", "theme": "social-isolation"]),
    Fact("england", .principle, "necessary valuable break parents families", sector: "children"),
    Fact("england", .principle, "families do more things together as a family", sector: "children"),
    Fact("england", .finding, "holiday play schemes clubs sports groups cultural activities skills", ["section": "What are Short Breaks?"]),
    .not("england", .priority, "", sector: "children", ["source": "handout-2018"]),
    Fact(
        "cambridgeshire", .caseStudy, "Arts Pioneers",
        ["provider": "University of Cambridge Museums", "commissioner": "Cambridgeshire County Council"]),
    Fact(
        "cambridgeshire", .caseStudy,
        "Arts Pioneers Saturday month Fitzwilliam Museum artists support workers Arts Award holiday club Botanic Gardens"),
    Fact("cambridgeshire", .caseStudy, "Arts Pioneers 11 15 disability specialist services", ["as-of": "none"]),
    Fact("cambridgeshire", .indicator, "Arts Pioneers ages", ["range": "11", "unit": "years"]),
    Fact("cambridgeshire", .indicator, "Arts Pioneers ages", ["range": "15", "as-of": "none"]),
    Fact("cambridgeshire", .indicator, "Arts Pioneers sessions month Saturdays Fitzwilliam", ["value": "1"]),
    Fact("cambridgeshire", .indicator, "University of Cambridge Museums holiday club Botanic", ["value": "8", "unit": "organisations"]),
    Fact("cambridgeshire", .organisation, "Fitzwilliam Museum"),
    Fact("cambridgeshire", .organisation, "Botanic Gardens"),
    Fact("cambridgeshire", .finding, "University of Cambridge Museums disabled children young people audience"),
    Fact("cambridgeshire", .finding, "University of Cambridge Museums partnership disabled provision lacking"),
    Fact("cambridgeshire", .finding, "Cambridgeshire County Council Local Offer arts culture"),
    Fact("cambridgeshire", .finding, "Cambridgeshire County Council together children young people", ["theme": "participation"]),
    Fact("cambridgeshire", .finding, "University of Cambridge Museums young people take the lead"),
    Fact("cambridgeshire", .process, "registered supplier LGSS procurement portal short breaks duty", ["model": "procurement"]),
    Fact(
        "cambridgeshire", .link, "LGSS procurement portal", ["purpose": "procurement", "url": "https://www.lgssprocurementportal.co.uk/"]),
    Fact("england", .process, "some councils portal tenders own", ["model": "procurement"]),
    Fact("cambridgeshire", .process, "guidance scored documents"),
    Fact("cambridgeshire", .process, "yes no health and safety policy wrong answer"),
    Fact("cambridgeshire", .process, "weights guidance notes"),
    Fact("cambridgeshire", .process, "budget programme", ["theme": "procurement"]),
    Fact(
        "cambridgeshire", .organisation, "Cambridgeshire County Council Cambridge County Council", sector: "children",
        ["roles": "commissioner"]),
    Fact("cambridgeshire", .term, "Selection criteria practical"),
    Fact("cambridgeshire", .term, "Award criteria programme"),
    .not("cambridgeshire", .caseStudy, "Arts Pioneers", ["commissioner": "Cambridge City Council"]),
    .not("cambridgeshire", .indicator, "holiday club", ["value": "9"]),
    .not("peterborough", .caseStudy, "Arts Pioneers"),
    .not("england", .caseStudy, "", ["source": "handout-2018"]),

    // The selection criteria
    Fact(
        "cambridgeshire", .tender, "short breaks", sector: "children",
        ["commissioner": "Cambridgeshire County Council", "winning-score": "61"]),
    Fact(
        "cambridgeshire", .tender, "", in: "criteria",
        ["name": "Registration with either the Care Quality Commission or Ofsted", "essential": "true"]),
    Fact(
        "cambridgeshire", .tender, "", in: "criteria",
        ["name": "Financial status, compliance with Equality Act, Health and Safety", "essential": "true"]),
    Fact(
        "cambridgeshire", .tender, "employer's public liability professional indemnity", in: "criteria",
        ["name": "Insurance documents", "essential": "true"]),
    Fact("cambridgeshire", .tender, "parent companies", in: "criteria", ["name": "Structure of the organisation", "essential": "true"]),
    Fact("cambridgeshire", .tender, "three years", in: "criteria", ["name": "Similar contracts", "weight": "10"]),
    Fact("cambridgeshire", .tender, "", in: "criteria", ["name": "Environmental policy", "weight": "5"]),
    Fact("cambridgeshire", .tender, "", in: "criteria", ["name": "Equality policy and evidence", "weight": "15"]),
    Fact("cambridgeshire", .tender, "quality management system", in: "criteria", ["name": "Quality assurance", "weight": "5"]),
    Fact(
        "cambridgeshire", .tender, "", in: "criteria",
        ["name": "Economic, social and environmental wellbeing benefits of previous contracts", "weight": "15"]),
    Fact(
        "cambridgeshire", .tender, "child protection policy", in: "criteria", ["name": "Technical capacity and capability", "weight": "50"]),
    Fact("england", .organisation, "Care Quality Commission", ["roles": "regulator"]),
    Fact("england", .organisation, "Ofsted registration not needed", ["roles": "regulator"]),
    .not("cambridgeshire", .tender, "", ["pass-mark": "61"]),
    .not("cambridgeshire", .tender, "", in: "criteria", ["name": "Technical capacity and capability", "essential": "true"]),
    .not("cambridgeshire", .tender, "", in: "criteria", ["name": "Similar contracts", "weight": "15"]),
    .not("cambridgeshire", .tender, "", in: "criteria", ["name": "Environmental policy", "weight": "15"]),
    .not("peterborough", .tender, "", ["source": "handout-2018"]),

    // Delivery
    Fact("cambridgeshire", .process, "Cambridgeshire County Council Self Directed Support Price Guide", ["section": "Delivery"]),
    Fact("cambridgeshire", .term, "Self Directed Support Price Guide", ["theme": "personalisation"]),
    Fact("cambridgeshire", .process, "families referred museum records case notes", ["section": "Delivery"]),
    Fact("cambridgeshire", .budget, "Arts Pioneers personal budgets", ["arrangement": "personal", "section": "Delivery"]),
    Fact("cambridgeshire", .budget, "museum paid number register term", ["arrangement": "contract"]),
    Fact("cambridgeshire", .indicator, "Arts Pioneers first contract", ["value": "2", "unit": "years", "section": "Delivery"]),
    Fact("cambridgeshire", .indicator, "Arts Pioneers contract extended", ["value": "2", "unit": "years", "section": "Delivery"]),
    .not("cambridgeshire", .indicator, "contract extended", ["value": "4"]),

    // Practicalities and tips
    Fact("cambridgeshire", .advice, "negotiated after school Saturdays", ["section": "Practicalities and tips"]),
    Fact("cambridgeshire", .finding, "Cambridgeshire County Council changes Arts Pioneers", ["section": "Practicalities and tips"]),
    Fact("cambridgeshire", .advice, "what you can offer"),
    Fact("cambridgeshire", .advice, "slow start Arts Pioneers few registered"),
    Fact("cambridgeshire", .advice, "realistic young people 12"),
    Fact("cambridgeshire", .indicator, "realistic maximum Arts Pioneers", ["value": "12", "unit": "children", "as-of": "none"]),
    Fact("cambridgeshire", .advice, "Self Directed Support Price Guide parents quarter", ["theme": "finance"]),
    Fact("cambridgeshire", .advice, "participants programme", ["theme": "finance"]),
    Fact("cambridgeshire", .advice, "support advice training"),
    Fact("cambridgeshire", .advice, "documents before"),
    Fact("cambridgeshire", .advice, "Ofsted registration essential", ["voice": "University of Cambridge Museums"]),
    Fact("cambridgeshire", .advice, "61 tender every point"),
    Fact("cambridgeshire", .advice, "time guidance documents national duties"),
    Fact("england", .advice, "length tender local authorities year longer"),
    Fact("england", .advice, "number providers consortium"),
    Fact("cambridgeshire", .finding, "Cambridgeshire several suppliers"),
    Fact("cambridgeshire", .advice, "contracts ProContract"),
    Fact("east-of-england", .link, "", ["purpose": "procurement", "url": "https://procontract.due-north.com/Opportunities"]),
    .not("cambridgeshire", .advice, "16", ["source": "handout-2018"]),
    .not("essex", .advice, "", ["source": "handout-2018"]),

    // Outcomes
    Fact("cambridgeshire", .caseStudy, "other events museums work experience inclusion aware", ["section": "Outcomes"]),
    .not("cambridgeshire", .caseStudy, "", in: "outcomes", ["value": "12"]),

    // Links by area: Bedfordshire and Bedford, one row for two authorities
    Fact(
        "bedford", .link, "Bedfordshire",
        ["purpose": "local-offer", "url": "https://sendguide.bedford.gov.uk/", "section": "Links by area"]),
    Fact("central-bedfordshire", .link, "Bedfordshire", ["purpose": "local-offer", "url": "https://sendguide.bedford.gov.uk/"]),
    Fact("bedford", .link, "", ["purpose": "procurement", "url": "https://in-tendhost.co.uk/centralbedfordshire.aspx/Home"]),
    Fact("central-bedfordshire", .link, "", ["purpose": "procurement", "url": "https://in-tendhost.co.uk/centralbedfordshire.aspx/Home"]),
    Fact("bedford", .link, "Bedford", ["purpose": "procurement", "url": "http://www.bedford.gov.uk/business/tenders_and_contracts.aspx"]),
    Fact(
        "central-bedfordshire", .link, "Bedford",
        ["purpose": "procurement", "url": "http://www.bedford.gov.uk/business/tenders_and_contracts.aspx"]),
    Fact(
        "bedford", .link, "",
        [
            "purpose": "commissioning",
            "url": "https://www.bedford.gov.uk/health_and_social_care/help_for_adults/joint_commissioning_strategies.aspx",
        ]),
    Fact(
        "central-bedfordshire", .link, "",
        [
            "purpose": "commissioning",
            "url": "https://www.bedford.gov.uk/health_and_social_care/help_for_adults/joint_commissioning_strategies.aspx",
        ]),
    .not("bedfordshire", .link, "", ["source": "handout-2018"]),
    // Cambridgeshire
    Fact(
        "cambridgeshire", .link, "local offer",
        ["purpose": "local-offer", "url": "https://www.cambridgeshire.gov.uk/residents/children-and-families/local-offer/"]),
    Fact(
        "cambridgeshire", .link, "",
        [
            "purpose": "procurement",
            "url": "https://www.cambridgeshire.gov.uk/business/business-with-the-council/providing-goods-and-services-to-the-council/",
        ]),
    Fact(
        "cambridgeshire", .link, "joint commissioning",
        [
            "purpose": "commissioning",
            "url":
                "https://www.cambridgeshire.gov.uk/residents/children-and-families/local-offer/about-cambridgeshire-s-local-offer/joint-commissioning/",
        ]),
    Fact(
        "cambridgeshire", .link, "",
        [
            "purpose": "commissioning",
            "url":
                "https://www.cambridgeshire.gov.uk/council/council-structure/senior-managers-and-structure-charts/people-and-communities-directorate/",
        ]),
    // Essex
    Fact("essex", .link, "local offer", ["purpose": "local-offer", "url": "http://www.essexlocaloffer.org.uk/"]),
    Fact(
        "essex", .link, "",
        ["purpose": "procurement", "url": "https://www.essex.gov.uk/Business-Partners/Supplying-Council/Pages/default.aspx"]),
    Fact(
        "essex", .link, "", ["purpose": "commissioning", "url": "http://www.essexinsight.org.uk/mainmenu.aspx?cookieCheck=true&JScript=1"]),
    // Hertfordshire
    Fact(
        "hertfordshire", .link, "local offer",
        ["purpose": "local-offer", "url": "https://www.hertfordshire.gov.uk/microsites/local-offer/the-hertfordshire-local-offer.aspx"]),
    Fact(
        "hertfordshire", .link, "",
        [
            "purpose": "procurement",
            "url": "https://www.hertfordshire.gov.uk/services/Business/Doing-business-with-us/Doing-business-with-us.aspx",
        ]),
    Fact("hertfordshire", .link, "", ["purpose": "commissioning", "url": "http://www.enhertscg.nhs.uk/send"]),
    .not("hertfordshire", .link, "", ["url": "http://www.enhertsccg.nhs.uk/send"]),
    // Luton
    Fact(
        "luton", .link, "local offer", ["purpose": "local-offer", "url": "http://directory.luton.gov.uk/kb5/luton/directory/lo_info.page"]),
    Fact(
        "luton", .link, "",
        ["purpose": "procurement", "url": "https://www.luton.gov.uk/Business/Doing%20business%20with%20the%20council/Pages/default.aspx"]),
    Fact(
        "luton", .link, "",
        ["purpose": "commissioning", "url": "https://www.luton.gov.uk/Business/Doing%20business%20with%20the%20council/Pages/default.aspx"]),
    .not("luton", .link, "", ["purpose": "resource", "source": "handout-2018"]),
    // Norfolk
    Fact(
        "norfolk", .link, "local offer",
        ["purpose": "local-offer", "url": "https://www.norfolk.gov.uk/children-and-families/send-local-offer"]),
    Fact(
        "norfolk", .link, "",
        [
            "purpose": "procurement",
            "url": "https://www.norfolk.gov.uk/business/supplying-norfolk-county-council/tenders-contracts-and-procurement",
        ]),
    Fact(
        "norfolk", .link, "joint commissioning",
        [
            "purpose": "commissioning",
            "url": "https://www.norfolk.gov.uk/children-and-families/send-local-offer/about-the-local-offer/joint-commissioning",
        ]),
    // Peterborough
    Fact(
        "peterborough", .link, "local offer",
        ["purpose": "local-offer", "url": "http://fis.peterborough.gov.uk/kb5/peterborough/directory/localoffer.page?familychannel=8"]),
    Fact("peterborough", .link, "", ["purpose": "procurement", "url": "https://www.peterborough.gov.uk/business/supplying-the-council/"]),
    Fact(
        "peterborough", .link, "",
        [
            "purpose": "commissioning",
            "url": "https://www.peterborough.gov.uk/healthcare/adult-social-care/commissioning/commissioning-news/",
        ]),
    .not("peterborough", .link, "", ["publisher": "Cambridgeshire County Council", "source": "handout-2018"]),
    .not("cambridgeshire", .link, "Peterborough", ["source": "handout-2018"]),
    // Southend
    Fact(
        "southend", .link, "local offer",
        ["purpose": "local-offer", "url": "http://www.southend.gov.uk/info/200225/children_with_disabilities/594/local_offer_-_send/1"]),
    Fact("southend", .link, "", ["purpose": "procurement", "url": "http://www.southend.gov.uk/info/200358/procurement_and_contracts"]),
    Fact("southend", .link, "", ["purpose": "commissioning", "url": "http://www.southend.gov.uk/southendchildren/"]),
    Fact(
        "southend", .link, "commissioning framework",
        ["purpose": "commissioning", "url": "http://www.southend.gov.uk/southendchildren/info/18/commissioning/15/commissioning_framework"]),
    .not("essex", .link, "Southend", ["source": "handout-2018"]),
    // Suffolk
    Fact(
        "suffolk", .link, "local offer",
        [
            "purpose": "local-offer",
            "url":
                "https://infolink.suffolk.gov.uk/kb5/suffolk/infolink/localoffer.page;jsessionid=5BF6BB0F004B9D9C1A3B9AED4231835E?localofferchannelnew=0",
        ]),
    Fact(
        "suffolk", .link, "",
        ["purpose": "procurement", "url": "https://www.suffolk.gov.uk/business-jobs-and-careers/tenders-and-supplying-us/"]),
    Fact(
        "suffolk", .link, "",
        [
            "purpose": "commissioning",
            "url": "https://www.suffolk.gov.uk/children-families-and-learning/childrens-trust-joint-commissioning-group/",
        ]),
    // Thurrock
    Fact(
        "thurrock", .link, "local offer",
        ["purpose": "local-offer", "url": "http://www.askthurrock.org.uk/kb5/thurrock/fis/localoffer.page"]),
    Fact("thurrock", .link, "", ["purpose": "procurement", "url": "http://thurrock.g2b.info/"]),
    Fact("thurrock", .link, "", ["purpose": "commissioning", "url": "http://www.thurrocktradedservices.co.uk/Services/3122"]),
    .not("essex", .link, "Thurrock", ["source": "handout-2018"]),
    .not("thurrock", .link, "", ["live": "yes", "source": "handout-2018"]),

    // Other useful links
    Fact(
        "england", .link, "Arts and Cultural Commissioning Toolkit",
        ["purpose": "resource", "url": "http://www.artscommissioningtoolkit.com/index.php", "section": "Other useful links"]),
    Fact(
        "england", .link, "Beginner's Guide Partnerships Commissioning NHS",
        ["purpose": "resource", "url": "https://museumsandwellbeingalliance.files.wordpress.com/2015/09/guidance-for-museums-final.pdf"]),
    Fact(
        "england", .link, "Understanding commissioning practical guide culture tourism sport sector",
        [
            "purpose": "resource",
            "url": "http://www.local.gov.uk/our-support/our-improvement-offer/culture-and-sport-improvement/understanding-commissioning",
        ]),
    Fact(
        "england", .link, "Cultural Commissioning",
        ["purpose": "resource", "url": "https://knowhownonprofit.org/funding/commissioning/cultural-commissioning/cultural-commissioning#"]),
    Fact(
        "england", .link, "practicalities cultural commissioning",
        [
            "purpose": "resource",
            "url": "https://knowhownonprofit.org/funding/commissioning/cultural-commissioning/practicalities-of-cultural-commissioning",
        ]),
    .not("england", .link, "", ["purpose": "local-offer", "source": "handout-2018"]),
]
