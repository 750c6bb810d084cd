import LandscapeKit

/// Typed from the five source documents and from the tables of areas and health bodies, by someone who did not write the pack.
let englandFacts: [Fact] = [
    // Health bodies, row by row: Oxfordshire
    Fact(
        "oxfordshire", .body, "Oxfordshire Primary Care Trust",
        ["code": "E16000135", "end": "2013-03-31", "successors": "Oxfordshire Clinical Commissioning Group", "basis": "derived"]),
    Fact(
        "oxfordshire", .body, "Oxfordshire Clinical Commissioning Group six locality",
        ["start": "2013-04", "source": "guide-2015", "section": "5.2"]),
    Fact(
        "oxfordshire", .body, "NHS Buckinghamshire Oxfordshire and Berkshire West ICB 10Q",
        ["code": "E38000136", "form": "sub-icb-location", "basis": "derived"]),
    Fact(
        "oxfordshire", .body, "Buckinghamshire Oxfordshire Berkshire West Integrated Care Board",
        ["code": "E54000044", "successors": "Thames Valley ICB"]),
    Fact("oxfordshire", .body, "Thames Valley ICB", ["start": "2026-04-01", "form": "integrated-care-board", "basis": "derived"]),
    .not("oxfordshire", .body, "Thames Valley ICB", ["form": "sub-icb-location"]),
    .not("oxfordshire", .body, "Oxfordshire Clinical Commissioning Group", ["end": "2022-06-30"]),
    .not("oxfordshire", .body, "Central East ICB"),

    // Luton, Bedford, Central Bedfordshire
    Fact(
        "luton", .body, "Luton Primary Care Trust",
        ["code": "E16000029", "end": "2013-03-31", "successors": "NHS Luton CCG", "basis": "derived"]),
    Fact(
        "luton", .body, "NHS Luton CCG",
        ["code": "E38000102", "end": "2021-03-31", "successors": "NHS Bedfordshire, Luton and Milton Keynes ICB - M1J4Y"]),
    Fact(
        "luton", .body, "Bedfordshire Luton Milton Keynes ICB M1J4Y within Integrated Care Board",
        ["code": "E38000249", "form": "sub-icb-location", "basis": "derived"]),
    Fact(
        "luton", .body, "NHS Bedfordshire Luton and Milton Keynes Integrated Care Board",
        ["code": "E54000024", "successors": "Central East ICB", "basis": "derived"]),
    Fact("luton", .body, "Central East ICB", ["start": "2026-04-01", "basis": "derived"]),
    Fact(
        "bedford", .body, "Bedfordshire Primary Care Trust",
        ["code": "E16000104", "end": "2013-03-31", "successors": "NHS Bedfordshire CCG"]),
    Fact("central-bedfordshire", .body, "NHS Bedfordshire CCG", ["code": "E38000010", "end": "2021-03-31"]),
    Fact("central-bedfordshire", .body, "Central East ICB", ["start": "2026-04-01"]),
    .not("luton", .body, "NHS Bedfordshire CCG", ["code": "E38000010"]),
    .not("luton", .body, "Bedfordshire Primary Care Trust"),
    .not("bedford", .body, "NHS Luton CCG", ["code": "E38000102"]),
    .not("luton", .body, "NHS Luton CCG", ["end": "2021-04-01"]),
    .not("england", .body, "Luton Primary Care Trust"),
    .not("luton", .body, "Essex ICB"),

    // Leicester, Manchester, Salford, the Humber, North Tyneside
    Fact(
        "leicester", .body, "Leicester City Primary Care Trust",
        ["code": "E16000113", "end": "2013-03-31", "successors": "NHS Leicester, Leicestershire and Rutland ICB - 04C"]),
    Fact("leicester", .body, "NHS Leicester Leicestershire and Rutland ICB 04C", ["code": "E38000097", "form": "sub-icb-location"]),
    Fact("leicester", .body, "Leicester Leicestershire Rutland Integrated Care Board", ["code": "E54000015"]),
    .not("leicester", .body, "Integrated Care Board", ["start": "2026-04-01"]),
    Fact(
        "manchester", .body, "Manchester Primary Care Trust",
        ["code": "E16000098", "end": "2009-11-30", "successors": "Manchester Teaching Primary Care Trust"]),
    Fact(
        "manchester", .body, "Manchester Teaching Primary Care Trust",
        ["code": "E16000149", "end": "2013-03-31", "successors": "NHS Greater Manchester ICB - 14L"]),
    Fact("manchester", .body, "NHS Greater Manchester Integrated Care Board", ["code": "E54000057"]),
    Fact("salford", .body, "NHS Greater Manchester ICB 01G", ["code": "E38000143"]),
    .not("manchester", .body, "NHS Greater Manchester ICB 01G"),
    Fact(
        "east-riding", .body, "East Riding of Yorkshire Primary Care Trust",
        ["code": "E16000100", "successors": "NHS Humber and North Yorkshire ICB - 02Y"]),
    Fact(
        "hull", .body, "Hull Teaching Primary Care Trust",
        ["code": "E16000101", "end": "2013-03-31", "successors": "NHS Humber and North Yorkshire ICB - 03F"]),
    Fact("hull", .body, "NHS Humber and North Yorkshire Integrated Care Board", ["code": "E54000051", "basis": "derived"]),
    Fact("north-lincolnshire", .body, "NHS Humber and North Yorkshire ICB 03K", ["code": "E38000122"]),
    Fact(
        "north-east-lincolnshire", .body, "North East Lincolnshire Care Trust Plus",
        ["code": "E17000005", "form": "care-trust", "end": "2013-03-31", "successors": "NHS Humber and North Yorkshire ICB - 03H"]),
    .not("north-east-lincolnshire", .body, "Care Trust Plus", ["form": "primary-care-trust"]),
    .not("hull", .body, "NHS Humber and North Yorkshire ICB", ["code": "E38000052"]),
    Fact(
        "north-tyneside", .body, "North Tyneside Primary Care Trust",
        ["code": "E16000018", "successors": "NHS North East and North Cumbria ICB - 99C"]),
    Fact("north-tyneside", .body, "NHS North East and North Cumbria Integrated Care Board", ["code": "E54000050"]),

    // The rest of the East of England
    Fact(
        "cambridgeshire", .body, "Cambridgeshire Primary Care Trust",
        ["code": "E16000124", "successors": "NHS Cambridgeshire and Peterborough CCG"]),
    Fact(
        "peterborough", .body, "NHS Cambridgeshire and Peterborough CCG",
        ["code": "E38000026", "end": "2022-06-30", "successors": "NHS Cambridgeshire and Peterborough ICB - 06H"]),
    Fact(
        "peterborough", .body, "NHS Cambridgeshire and Peterborough Integrated Care Board",
        ["code": "E54000056", "successors": "Central East ICB"]),
    .not("cambridgeshire", .body, "Peterborough Primary Care Trust", ["code": "E16000123"]),
    Fact(
        "essex", .body, "West Essex Primary Care Trust", ["code": "E16000128", "successors": "NHS Hertfordshire and West Essex ICB - 07H"]),
    Fact("essex", .body, "NHS Suffolk and North East Essex ICB 06T", ["code": "E38000117"]),
    Fact("essex", .body, "NHS Mid and South Essex Integrated Care Board", ["code": "E54000026", "successors": "Essex ICB"]),
    Fact(
        "southend", .body, "South East Essex Primary Care Trust", ["code": "E16000103", "successors": "NHS Mid and South Essex ICB - 99G"]),
    Fact("thurrock", .body, "NHS Mid and South Essex ICB 07G", ["code": "E38000185"]),
    .not("essex", .body, "NHS Mid and South Essex ICB", ["code": "E38000168"]),
    Fact(
        "hertfordshire", .body, "West Hertfordshire Primary Care Trust",
        ["code": "E16000106", "end": "2010-03-31", "successors": "Hertfordshire Primary Care Trust"]),
    Fact("hertfordshire", .body, "Hertfordshire Primary Care Trust", ["code": "E16000150", "end": "2013-03-31"]),
    .not("hertfordshire", .body, "East and North Hertfordshire Primary Care Trust", ["end": "2013-03-31"]),
    Fact(
        "norfolk", .body, "Great Yarmouth and Waveney Primary Care Trust",
        ["code": "E16000126", "successors": "NHS Norfolk and Waveney ICB - 26A"]),
    Fact("suffolk", .body, "NHS Norfolk and Waveney ICB 26A", ["code": "E38000239"]),
    Fact("suffolk", .body, "Norfolk and Suffolk ICB", ["start": "2026-04-01"]),
    .not("norfolk", .body, "Suffolk Primary Care Trust", ["code": "E16000127"]),

    // The rest of the twelve authorities
    Fact(
        "lancashire", .body, "North Lancashire Teaching Primary Care Trust",
        ["code": "E16000087", "successors": "NHS Lancashire and South Cumbria ICB - 01K"]),
    Fact("lancashire", .body, "NHS Lancashire and South Cumbria Integrated Care Board", ["code": "E54000048"]),
    Fact(
        "halton", .body, "Halton and St Helens Primary Care Trust",
        ["code": "E16000093", "successors": "NHS Cheshire and Merseyside ICB - 01F"]),
    Fact(
        "derby", .body, "NHS Derby and Derbyshire CCG",
        ["code": "E38000229", "end": "2022-06-30", "successors": "NHS Derby and Derbyshire ICB - 15M"]),
    Fact(
        "nottingham", .body, "NHS Nottingham City CCG",
        ["code": "E38000132", "end": "2020-03-31", "successors": "NHS Nottingham and Nottinghamshire ICB - 52R"]),
    Fact("northamptonshire", .body, "NHS Northamptonshire ICB 78H", ["code": "E38000262"]),
    Fact(
        "plymouth", .body, "NHS Northern Eastern and Western Devon CCG",
        ["code": "E38000129", "end": "2019-03-31", "successors": "NHS Devon ICB - 15N"]),
    Fact("devon", .body, "NHS South Devon and Torbay CCG", ["code": "E38000152", "end": "2019-03-31"]),
    .not("plymouth", .body, "NHS South Devon and Torbay CCG"),
    Fact(
        "north-somerset", .body, "NHS North Somerset CCG",
        ["code": "E38000125", "end": "2018-03-31", "successors": "NHS Bristol, North Somerset and South Gloucestershire ICB - 15C"]),
    Fact("telford-and-wrekin", .body, "NHS Shropshire Telford and Wrekin ICB M2L0M", ["code": "E38000257"]),
    Fact(
        "staffordshire", .body, "South Staffordshire Primary Care Trust",
        ["code": "E16000120", "successors": "NHS Staffordshire and Stoke-on-Trent ICB - 05Q"]),
    Fact(
        "worcestershire", .body, "NHS South Worcestershire CCG",
        ["code": "E38000166", "end": "2020-03-31", "successors": "NHS Herefordshire and Worcestershire ICB - 18C"]),

    // Councils that were divided
    Fact(
        "bedford", .body, "Bedfordshire County Council",
        ["code": "E10000001", "end": "2009-03-31", "successors": "Bedford Borough Council", "basis": "published"]),
    Fact("central-bedfordshire", .body, "Central Bedfordshire Council", ["code": "E06000056", "start": "2009-04-01"]),
    Fact(
        "northamptonshire", .body, "Northamptonshire County Council",
        ["code": "E10000021", "end": "2021-03-31", "successors": "West Northamptonshire Council"]),
    Fact("northamptonshire", .body, "North Northamptonshire Council", ["code": "E06000061", "start": "2021-04-01"]),
    .not("northamptonshire", .body, "Northamptonshire County Council", ["end": "2009-03-31"]),

    // National bodies
    Fact("england", .body, "Office of the Third Sector Cabinet Office", sector: "third-sector", ["start": "2006-05", "section": "3.4"]),
    Fact("england", .body, "MISC Cabinet Committee ministers", ["as-of": "2009-06-17"]),
    Fact("england", .body, "Department for Children Schools and Families VCS Engage", ["source": "study-2009"]),
    Fact("england", .body, "Department for Culture Media and Sport third sector", sector: "culture-sport", ["section": "2.2.1"]),
    Fact("england", .body, "Learning and Skills Council 16 19 April 2010", ["source": "framework-2010"]),
    Fact("england", .body, "Audit Commission intelligent commissioning North Lincolnshire Hearts Minds 2007"),
    Fact("east-midlands", .body, "East Midlands Development Agency EMDA abolition", ["section": "chapter 2, section 6"]),
    Fact("west-midlands", .body, "Government Office West Midlands GOWM", ["form": "government-office"]),
    .not("england", .body, "East Midlands Development Agency", ["end": "2010"]),
    .not("england", .body, "Office of the Third Sector", ["start": "2009-06-17"]),

    // Glossary: children
    Fact("england", .term, "ECM Every Child Matters five outcomes", sector: "children", ["section": "3.1"]),
    Fact("england", .term, "CYPP Children Young People's Plan", ["source": "framework-2010"]),
    Fact("england", .term, "DCSF Department for Children Schools and Families DCFS"),
    Fact("england", .term, "NEET not in education employment or training 16 18"),
    Fact("england", .term, "LAC Looked After Children", ["section": "Appendix 2", "theme": "looked-after-children"]),
    Fact("england", .term, "MASH Multi Agency Safeguarding Hub", ["source": "guide-2015"]),
    Fact("england", .term, "SEND Special Educational Needs Disabilities January 2015", ["source": "handout-2018"]),
    Fact("england", .term, "BESD Behaviour Emotional Social Difficulties"),
    Fact("england", .term, "CAMHS Child Adolescent Mental Health Services"),
    Fact("england", .term, "TAMHS Targeted Mental Health in Schools", ["section": "Appendix 2: item 7"]),
    Fact("england", .term, "SMSC Spiritual Moral Social Cultural"),
    Fact("england", .term, "EAL English Additional Language", ["section": "4b"]),
    Fact("england", .term, "BSF Building Schools for the Future"),
    Fact("england", .term, "CSP Commissioning Support Programme", ["source": "framework-2010"]),
    Fact("england", .term, "toxic three domestic abuse substance misuse mental"),
    Fact("england", .term, "C4EO Centre for Excellence in Outcomes"),
    Fact("england", .term, "CRB Criminal Records Bureau no source spells out", ["section": "2.2.4"]),
    Fact("england", .term, "SEAL no source spells out", ["section": "3.2.1"]),
    Fact("oxfordshire", .term, "CEF Children Education and Families", ["section": "5.3"]),

    // Glossary: health and care
    Fact("england", .term, "PCT Primary Care Trust", sector: "health", ["source": "mapping-2011"]),
    Fact("england", .term, "CCG Clinical Commissioning Group April 2013", ["section": "5.2"]),
    Fact("england", .term, "ICB integrated care board E54", ["source": "ons-code-history"]),
    Fact("england", .term, "QIPP Quality Innovation Productivity and Prevention", ["section": "chapter 1, section 5"]),
    Fact("england", .term, "JSNA Joint Strategic Needs Assessment"),
    Fact("england", .term, "PBC Practice Based Consortium six", ["source": "framework-2010"]),
    Fact("north-east-lincolnshire", .term, "CTP Care Trust Plus", ["section": "chapter 5, section 5"]),
    Fact("england", .term, "World Class Commissioning competencies", ["theme": "joint-commissioning"]),
    Fact("luton", .term, "consanguinity first cousins", sector: "public-health"),
    Fact("england", .term, "proportionate universalism worse off"),
    Fact("england", .term, "NVQ no source spells out", ["section": "chapter 6, section 2"]),
    .not("england", .term, "CTP Care Trust Plus"),

    // Glossary: commissioning, money, government, culture, places
    Fact("england", .term, "OBA Outcome Based Accountability", ["section": "chapter 1, section 8"]),
    Fact("england", .term, "VFM value for money"),
    Fact("england", .term, "SLA service level agreement"),
    Fact("england", .term, "SROI Social Return on Investment environmental", ["section": "2.6"]),
    Fact("england", .term, "ABG Area Based Grant hundred providers", ["section": "chapter 2, section 7"]),
    Fact("england", .term, "WNF Working Neighbourhoods Fund"),
    Fact("england", .term, "NRF letters alone", ["replaced-by": "Working Neighbourhoods Fund"]),
    Fact("england", .term, "Section 75 2001 1999 National Health Service Act 2006"),
    Fact("england", .term, "Section 10 Children Act 2004 pool"),
    Fact("england", .term, "LAA local area agreement"),
    Fact("england", .term, "MAA multi area agreement Leicester"),
    Fact("england", .term, "CAA comprehensive area assessment"),
    Fact("england", .term, "IMD Index of Multiple Deprivation 354"),
    Fact("england", .term, "NI 7 third sector Staffordshire", sector: "third-sector"),
    Fact("england", .term, "NI 1 different backgrounds", ["section": "chapter 3, section 2"]),
    Fact("england", .term, "JSA job seekers allowance"),
    Fact("england", .term, "MLA Museums Libraries and Archives Council"),
    Fact("england", .term, "DCMS Department for Culture Media and Sport"),
    Fact("england", .term, "CPP Cultural Commissioning Programme", ["replaced-by": "CCP"]),
    Fact("england", .term, "LCEP Local Cultural Education Partnership My Cambridge"),
    Fact("england", .term, "YSDF Youth Sector Development Fund", sector: "third-sector"),
    Fact("england", .term, "TSO third sector organisation"),
    Fact("leicester", .term, "VAL Voluntary Action Leicester"),
    Fact("leicester", .term, "MAC Multi Access Centre eight"),
    Fact("manchester", .term, "MACC Manchester Alliance for Community Care 1981"),
    Fact("north-lincolnshire", .term, "PANNEL Procurement Alliance 2006"),
    Fact("east-riding", .term, "ERCAS East Riding Club Accreditation Scheme"),
    Fact("oxfordshire", .term, "CAHO Creating a Healthy Oxfordshire"),
    Fact("cambridgeshire", .term, "UCM University of Cambridge Museums"),
    Fact("england", .term, "KB kilobyte"),
    .not("hull", .term, "PANNEL"),
    .not("leicester", .term, "MACC"),

    // Programmes
    Fact(
        "england", .programme, "Cultural Commissioning Programme",
        ["lead": "NCVO", "from": "2014", "to": "2016-06", "source": "guide-2015"]),
    Fact("england", .programme, "Commissioning Support Programme Department of Health", ["from": "2008-11", "to": "2011-04"]),
    Fact(
        "england", .programme, "Youth Sector Development Fund",
        ["from": "2008-04", "to": "2011-03", "amount": "100", "unit": "pounds-million"]),
    Fact("england", .programme, "VCS Engage consortium Every Child Matters", ["from": "2006-09", "to": "2008-03"]),
    Fact("england", .programme, "Think Family", ["from": "2008-01"]),
    Fact("england", .programme, "Family Nurse Partnership six 14th week 100", ["section": "3.2.9"]),
    Fact("england", .programme, "Artsmark 48 of 64 Halton", sector: "education"),
    Fact("england", .programme, "Healthy Child Programme birth 18", ["source": "framework-2010"]),
    Fact("england", .programme, "National pilots of personalisation 13 Leicester"),
    Fact("england", .programme, "Learning Challenge signatory Museums Libraries Archives"),
    .not("england", .programme, "VCS Engage", ["to": "2011-04"]),
    .not("england", .programme, "Commissioning Support Programme", ["from": "2008-01"]),
    .not("england", .programme, "Learning Challenge", ["lead": "Museums, Libraries and Archives Council"]),

    // Laws, papers, reports
    Fact("england", .strategy, "Children's Trusts statutory guidance co-operation arrangements", ["period": "2010"]),
    Fact("england", .strategy, "Your child your schools our future", ["period": "2009"]),
    Fact("england", .strategy, "The Children's Plan", ["period": "2007", "section": "The policy context"]),
    Fact("england", .strategy, "Joint Planning and Commissioning Framework Maternity nine", ["period": "2006"]),
    Fact("england", .strategy, "National Service Framework maternity first", ["period": "2004-10"]),
    Fact("england", .strategy, "SEND reforms local offer", ["period": "2015-01"]),
    Fact("england", .strategy, "Our Health Our Care Our Say", ["objectives": "Maintaining personal dignity and respect"]),
    Fact("england", .strategy, "Wanless Report", ["period": "2004"]),
    Fact("england", .strategy, "Hearts and Minds", ["period": "2007", "owner": "Audit Commission"]),
    Fact("england", .strategy, "Opportunities for Alignment compromise", ["period": "2014-06"]),
    Fact("england", .strategy, "Health and Social Care Act 2012 Healthwatch", ["source": "guide-2015"]),
    .not("england", .strategy, "Every Child Matters", ["period": "2003"]),
    .not("england", .strategy, "Our Health Our Care Our Say", ["period": "2006"]),
    .not("england", .strategy, "Fair society Healthy lives", ["period": "2010"]),

    // Cycles, models, levels, sets of outcomes
    Fact("england", .cycle, "Commissioning Support Programme", in: "stages", ["name": "Understand"]),
    Fact("england", .cycle, "Commissioning Support Programme picture", ["as-of": "2009", "source": "framework-2010"]),
    Fact("england", .cycle, "nine steps pooled workforce monitor", ["section": "3.3", "source": "study-2009"]),
    Fact("england", .cycle, "identify needs outcomes priorities plan review", ["section": "2.1"]),
    Fact("england", .cycle, "specification business case tenders award", ["section": "5.1", "source": "guide-2015"]),
    Fact("leicester", .cycle, "corporate framework", in: "stages", ["name": "Analyse"]),
    Fact("manchester", .cycle, "Manchester Model lanes strategic operational"),
    Fact("england", .process, "four functions", ["stages": "Governance", "source": "handout-2018"]),
    Fact("england", .process, "DCSF Leicester Luton Humber", ["model": "dcsf-nine-step"]),
    Fact("england", .level, "special complex seldom region", ["level": "regional", "section": "3.2.10"]),
    Fact("england", .level, "health public health nationally", ["level": "national"]),
    Fact("england", .principle, "Enjoy and achieve", ["set": "Every Child Matters", "number": "3"]),
    Fact("england", .principle, "Freedom from discrimination and harassment", sector: "adult-social-care", ["number": "7"]),
    Fact("england", .principle, "Productivity", ["set": "QIPP", "number": "3"]),
    Fact("england", .principle, "efficient effective equitable sustainable", ["as-of": "2010"]),
    .not("england", .cycle, "four functions governance"),
    .not("luton", .cycle, "analyse plan do review"),

    // Figures for the country
    Fact(
        "england", .indicator, "Life expectancy at birth",
        ["group": "male", "value": "77.7", "section": "chapter 5, section 2", "as-of": "none"]),
    Fact(
        "england", .indicator, "Life expectancy at birth",
        ["group": "female", "value": "81.5", "section": "chapter 6, section 2", "as-of": "none"]),
    Fact("england", .indicator, "binge drinking", ["value": "18", "unit": "percent"]),
    Fact("england", .indicator, "depression over 65", ["value": "40", "period": "2006 to 2025"]),
    Fact("england", .indicator, "Working-age employment rate", ["group": "women", "value": "64"]),
    Fact(
        "england", .indicator, "Working-age employment rate England and Wales", in: "comparators",
        ["area": "east-of-england", "value": "77.3"]),
    Fact("england", .indicator, "Overcrowded households", ["value": "7.0", "group": "England and Wales"]),
    Fact("england", .indicator, "Unemployment rate Great Britain", ["value": "5.3", "as-of": "2007-03"]),
    Fact("england", .indicator, "no qualifications", in: "comparators", ["label": "Greater Manchester", "value": "15.3"]),
    Fact("england", .indicator, "GCSEs English maths", ["value": "49.9", "section": "chapter 3, section 2"]),
    Fact("england", .indicator, "reviews looked-after", ["value": "90", "period": "2007-08", "source": "framework-2010"]),
    Fact("england", .indicator, "free school meals", in: "comparators", ["area": "oxfordshire", "value": "11"]),
    .not("england", .indicator, "Life expectancy at birth", ["value": "71.1"]),
    .not("england", .indicator, "Life expectancy at birth", ["as-of": "2010"]),
    .not("england", .indicator, "Overcrowded households", ["value": "11.6"]),
    .not("england", .indicator, "Children living in workless households", ["value": "35.9"]),

    // Findings, links, organisations, examples
    Fact("england", .finding, "deprived Hackney 1 Manchester 4 Sandwell 10", ["as-of": "2007"]),
    Fact("england", .finding, "older people mental health place", ["voice": "Cultural Commissioning Programme", "section": "1.3"]),
    Fact("england", .finding, "17 2013 16 19 April 2010", sector: "education"),
    Fact("england", .link, "Toolkit arts", ["url": "http://www.artscommissioningtoolkit.com/index.php", "section": "Other useful links"]),
    Fact("england", .link, "contract", ["url": "https://procontract.due-north.com/Opportunities", "purpose": "procurement"]),
    Fact("england", .organisation, "National Alliance Arts Criminal Justice evidence", ["section": "Appendix 5"]),
    Fact(
        "england", .caseStudy, "Clinical Commissioning Group resilient communities",
        ["provider": "Cartwheel Arts", "funder": "Heywood, Middleton and Rochdale Clinical Commissioning Group"]),
    Fact("england", .caseStudy, "co-production mental health", ["provider": "Creativity Works"]),
]
