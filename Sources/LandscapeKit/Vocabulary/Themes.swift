extension Vocabulary {
    /// What a record is about, in the words a person would search by.
    public static let themes = Vocabulary(
        "theme",
        [
            Term(
                "obesity", "Obesity", "Excess weight in children or adults, and weight management",
                synonyms: ["overweight", "weight management", "healthy weight"]),
            Term(
                "physical-activity", "Physical activity", "Exercise, walking, cycling and active living",
                synonyms: ["exercise", "active living", "physical exercise", "walking", "cycling"]),
            Term("healthy-eating", "Healthy eating", "Diet, nutrition and food", synonyms: ["diet", "nutrition", "food", "breastfeeding"]),
            Term(
                "mental-health", "Mental health and wellbeing", "Mental illness, emotional health and wellbeing",
                synonyms: [
                    "wellbeing", "well-being", "emotional health", "emotional wellbeing", "camhs", "depression",
                    "mental wellbeing",
                ]),
            Term("smoking", "Smoking", "Tobacco and stopping smoking", synonyms: ["tobacco", "smoking cessation", "stop smoking"]),
            Term("alcohol", "Alcohol", "Harmful drinking", synonyms: ["drinking"]),
            Term(
                "substance-misuse", "Substance misuse", "Drugs and other substances",
                synonyms: ["drugs", "drug misuse", "drug and alcohol", "addiction"]),
            Term("sexual-health", "Sexual health", "Sexual health and infections", synonyms: ["chlamydia", "hiv", "sti"]),
            Term(
                "teenage-pregnancy", "Teenage pregnancy", "Conceptions under eighteen and young parents",
                synonyms: ["under 18 conception", "teenage conception", "teenage parents"]),
            Term(
                "maternity", "Maternity and infant health", "Pregnancy, birth, infant mortality",
                synonyms: ["infant mortality", "birth weight", "pregnancy", "maternal health"]),
            Term(
                "long-term-conditions", "Long-term conditions",
                "Heart disease, cancer, stroke, diabetes, respiratory and other lasting illness",
                synonyms: ["cancer", "heart disease", "cardiovascular", "cvd", "stroke", "diabetes", "copd", "long term condition"]),
            Term(
                "life-expectancy", "Life expectancy", "How long people live, and early death",
                synonyms: ["mortality", "premature death", "mortality rate"]),
            Term(
                "health-inequality", "Health inequality", "Differences in health between places and groups",
                synonyms: ["health inequalities", "inequality in health"]),
            Term(
                "older-people", "Older people", "Later life and ageing",
                synonyms: ["ageing", "elderly", "older person", "over 65s", "later life"]),
            Term("dementia", "Dementia", "Dementia and memory loss", synonyms: ["alzheimer's", "memory loss"]),
            Term(
                "end-of-life", "End of life", "Palliative and end of life care, bereavement", synonyms: ["palliative care", "bereavement"]),
            Term("carers", "Carers", "People who look after somebody unpaid", synonyms: ["unpaid carers", "caring"]),
            Term("young-carers", "Young carers", "Children and young people who look after somebody", synonyms: ["young carer"]),
            Term(
                "disability", "Disability", "Physical, sensory and other disability, in children or adults",
                synonyms: ["disabled", "disabilities", "sensory impairment", "sen", "send", "special educational needs"]),
            Term(
                "learning-disability", "Learning disability", "Learning disability and autism",
                synonyms: ["learning disabilities", "learning difficulties", "autism"]),
            Term(
                "short-breaks", "Short breaks", "Respite for families of disabled children and for carers",
                synonyms: ["respite", "respite care"]),
            Term(
                "looked-after-children", "Looked-after children", "Children in care, fostering, adoption and care leavers",
                synonyms: ["lac", "children in care", "care leavers", "fostering", "adoption", "looked after"]),
            Term(
                "safeguarding", "Safeguarding", "Protecting children and adults from harm, bullying and abuse",
                synonyms: [
                    "child protection", "bullying", "abuse", "domestic violence", "domestic abuse", "child sexual exploitation",
                    "staying safe",
                ]),
            Term(
                "early-years", "Early years", "Children under five, childcare and children's centres",
                synonyms: ["under fives", "childcare", "children's centres", "sure start", "early childhood"]),
            Term(
                "parenting", "Families and parenting", "Support for parents and families",
                synonyms: ["families", "parents", "family support", "troubled families", "thriving families"]),
            Term(
                "attainment", "Attainment", "Results and progress at school",
                synonyms: ["educational attainment", "gcse", "achievement", "school results", "literacy", "key stage"]),
            Term(
                "attendance", "School attendance", "Absence and exclusion from school",
                synonyms: ["exclusion", "truancy", "absence", "exclusions"]),
            Term(
                "neet", "NEET", "Young people not in education, employment or training",
                synonyms: ["neets", "not in education, employment or training"]),
            Term(
                "employment", "Employment", "Work, unemployment and benefits",
                synonyms: ["jobs", "unemployment", "worklessness", "jobseekers", "work"]),
            Term(
                "skills", "Skills", "Training, qualifications and adult learning",
                synonyms: ["training", "qualifications", "apprenticeships", "adult learning"]),
            Term(
                "child-poverty", "Child poverty", "Children in low-income and workless households",
                synonyms: ["children in poverty", "free school meals"]),
            Term(
                "deprivation", "Deprivation", "Poverty and disadvantage of places and people",
                synonyms: ["poverty", "disadvantage", "imd", "income", "inequality"]),
            Term(
                "housing", "Housing", "Homes, homelessness and supported living",
                synonyms: ["homelessness", "homes", "overcrowding", "supporting people", "supported housing"]),
            Term(
                "crime", "Crime and offending", "Crime, antisocial behaviour, youth offending and community safety",
                synonyms: [
                    "offending", "community safety", "antisocial behaviour", "anti-social behaviour", "youth offending", "youth crime",
                    "reoffending",
                ]),
            Term(
                "community-cohesion", "Community cohesion", "Communities living well together, and local pride",
                synonyms: ["cohesion", "community engagement", "integration"]),
            Term(
                "diversity", "Equality and diversity", "Ethnicity, migration, and equality of groups",
                synonyms: ["bme", "ethnicity", "equality", "migration", "ethnic minority", "lgbt"]),
            Term(
                "population", "Population", "How many people, of what age, where, and how that changes",
                synonyms: ["demography", "demographics", "households"]),
            Term(
                "rural", "Rural communities", "Rural places, distance and transport",
                synonyms: ["rurality", "rural isolation", "transport"]),
            Term(
                "environment", "Environment", "Green space, climate, waste and the built environment",
                synonyms: ["climate", "green space", "sustainability"]),
            Term(
                "social-isolation", "Social isolation", "Loneliness and living alone",
                synonyms: ["loneliness", "isolation", "living alone"]),
            Term(
                "personalisation", "Personalisation", "Personal budgets, direct payments and choice",
                synonyms: [
                    "personal budgets", "direct payments", "self-directed support", "individual budgets",
                    "personal health budgets",
                ]),
            Term(
                "independence", "Independent living", "Helping people live at home and keep their independence",
                synonyms: ["independent living", "reablement", "care at home", "home care"]),
            Term("prevention", "Prevention", "Stopping problems before they start", synonyms: ["preventative", "preventive"]),
            Term(
                "early-intervention", "Early intervention", "Acting early when a problem shows",
                synonyms: ["early help", "targeted support"]),
            Term(
                "participation", "Participation", "People's voice and involvement in decisions; positive activities for the young",
                synonyms: ["user involvement", "positive activities", "co-production", "consultation", "volunteering", "engagement"]),
            Term(
                "arts", "Arts", "Visual and performing arts, music, dance, creative activity",
                synonyms: ["music", "dance", "theatre", "creative", "youth arts"]),
            Term("culture", "Culture", "Cultural services as a whole and tourism", synonyms: ["cultural services", "cultural", "tourism"]),
            Term("libraries", "Libraries", "Libraries and reading", synonyms: ["library", "reading", "books on prescription"]),
            Term("museums", "Museums", "Museums, galleries and archives", synonyms: ["museum", "galleries", "archives"]),
            Term("sport", "Sport", "Sport and leisure services", synonyms: ["leisure", "sports"]),
            Term("play", "Play", "Play provision and play spaces", synonyms: ["play spaces", "playgrounds"]),
            Term("heritage", "Heritage", "Historic places, monuments and traditions", synonyms: ["historic environment", "monuments"]),
            Term(
                "evidence", "Evidence and outcomes", "Showing what works: outcomes, data, evaluation",
                synonyms: ["outcomes", "evaluation", "data", "research", "impact"]),
            Term(
                "quality", "Quality and value", "Standards, inspection, performance and value for money",
                synonyms: ["value for money", "inspection", "performance", "efficiency", "standards"]),
            Term("finance", "Money", "Budgets, savings and funding", synonyms: ["budget", "funding", "savings", "cuts", "resources"]),
            Term(
                "joint-commissioning", "Joint commissioning", "Commissioning by several bodies together",
                synonyms: ["integration of services", "section 75", "pooled budgets", "partnership working"]),
            Term(
                "locality-commissioning", "Locality commissioning", "Commissioning for a neighbourhood, cluster or district",
                synonyms: ["locality", "neighbourhood", "neighbourhood commissioning", "area based commissioning"]),
            Term(
                "procurement", "Procurement", "Tendering, contracts and frameworks",
                synonyms: ["tendering", "tender", "contracts", "contracting"]),
            Term(
                "capacity-building", "Capacity building", "Helping providers and the voluntary sector to grow",
                synonyms: ["market development", "capacity", "infrastructure support"]),
            Term("workforce", "Workforce", "Staff, roles, training of those who provide or commission", synonyms: ["staff"]),
            Term("prosperity", "Prosperity", "Economic growth and business", synonyms: ["economy", "growth", "regeneration", "business"]),
        ])
}
