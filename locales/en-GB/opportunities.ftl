# What one can apply for

opportunities-title = Apprenticeships, work experience, things to apply for
opportunities-intro = What closes first stands first. What is closed is not shown.
opportunities-any = Anything
opportunities-care = Only for those who are or were in care
opportunities-none = There is nothing to apply for now.
opportunities-offers = What organisations promise to young people
opportunities-help = Help with finding work
opportunity-closes = Apply by { $day }
opportunity-closed = One could apply until { $day }.
opportunity-apprenticeship = Apprenticeship
opportunity-work-experience = Work experience
opportunity-job = Job
opportunity-volunteering = Volunteering
opportunity-enrichment = Something beyond school
opportunity-careers-fair = Careers fair
opportunity-training = Place in a training
opportunity-holiday-activity = In the school holidays
listing-opportunity = What one can apply for
listing-closes = Last day to apply
listing-day-fault = Write a day such as 31/1/2027, or nothing.
