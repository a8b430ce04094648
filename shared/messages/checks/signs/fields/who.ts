/** Who, to whom, and what makes a sentence harmless. */
export const whoFields = {
  I: 'i, me, we, us, myself',
  my: 'my, our, mine',
  you: 'you, u, yourself, yourselves',
  your: 'your, yours',
  them: `
    you, hr, nobody, no one, anybody, anyone, somebody, someone, they, he, she, your team, your company, your office,
    your recruiter, your colleague, your manager, your department, your assistant, the team, the company,
    the recruiter, the panel, the manager, the committee, the office, the department, the hiring manager,
    the hiring team, recruiters, the interviewer, interviewers, your people, your side, none of you, not one person,
    management`,
  nobody: `
    nobody, no one, no-one, none of you, not one of you, not a soul, not one person, not a single person`,
  not: `
    not, never, no, without, hardly, barely, scarcely, neither, nor, nothing, nobody, none, rarely, seldom, zero,
    ~fail to, ~refuse to, ~neglect to, ~decline to, unable to, lack of, absence of, ~lack, yet to, too busy to`,
  if: `
    if, unless, whether, should you, in case, whenever, whatever, whichever, provided, ^should anybody, ^should it,
    ^should that, ^should there, ^should a, ^should something, ^should anything, ^were you, ^were there, ^were a,
    say you can, says you can, said you can, said you could, you are welcome to, you can ring, you can call,
    you can write, should the, should hr, should any, should anyone`,
  question: `
    did, do, does, have, has, is, are, can, could, will, would, when, what, why, how, where, who, which, any`,
  it: 'it, this, that, which, everything, what, all this, all of this',
  clients: `
    customer, customers, client, clients, patient, patients, guest, guests, pupil, pupils, student, students, user,
    users, resident, residents, supplier, suppliers, tenant, tenants, passenger, passengers, visitor, visitors, reader,
    readers, driver, drivers, product, products, project, projects, system, systems, software, machine, machines, code,
    data, build, builds, release, releases, bug, bugs, market, industry, outage, incident`,
  kind: `
    thank, thanks, a treat, grateful, enjoyed, happy to, glad to, pleased to, delighted to, understand, no rush, no hurry,
    no pressure, feel free, hesitate, look forward, looking forward, good luck, wish, congratulations, completely fine,
    no need, of course, no problem, gladly, respect, loved, liked, admire, impressed, appreciated, laughed, refreshing,
    reassuring, interesting, fascinating, hope to hear, hoping to hear, love to hear, as you asked, as agreed,
    as we agreed`,
  quote: `
    you said, you mentioned, you told me, you described, you explained, as you put it, as you said, you talked about,
    we talked about, we discussed, we spoke about, you showed, your story, your example, your account,
    your description, your point, your remark`,
  understand: 'understand, know, realise, realize, appreciate, imagine, aware, sure, guess, can be',
  feel: `
    am, is, are, was, were, be, been, feel, feels, felt, feeling, left, leave, leaves, makes, made, making, become,
    became, grown, growing, get, got, getting, seem, seems, seemed, come across, came across, find, found, say, admit,
    stay, remain, leaves me, left me, turned out`,
  why: `
    why, how come, what is the reason, is there a reason, is there any reason, for what reason, what reason`,
  whether: 'whether, if, why, what, where, who, when, how, straight, honestly, the truth',
  hiring: `
    process, recruitment, recruiting, recruiter, recruiters, interview, interviews, interviewer, interviewers, panel,
    hr, task, assignment, exercise, take-home, questioning, round, rounds, communication, treatment, scheduling,
    reception, receptionist, atmosphere, behaviour, behavior, hiring, selection, application process, whole thing,
    tone, attitude, conduct, manners, candidate experience, handling, procedure, correspondence, response time,
    way you, way i was, way your, how you, how i was, how your`,
  candidates: `
    candidates, applicants, candidate, applicant, people, job seekers, jobseekers, someone, somebody, interviewees`,
  workNoun: `
    partners, partner, firm, practice, school, head, foreman, shift leader, boss, bosses, manager, managers, colleague,
    colleagues, team, company, employer, employers, director, directors, supervisor, supervisors, job, place,
    workplace, management, office, department, shop, owner, owners, chef, editor, principal, coworkers, co-workers,
    outfit, lot, crew, ceo, founder, founders, leadership, landlord, agency, hospital, ward, clinic, restaurant,
    kitchen`,
  myOld: `
    my former, my old, my previous, my last, my ex, my current, my present, our former, our old, my ex-, my late,
    my first, my one-time, my erstwhile`,
  pastJob: `
    my boss, my old boss, my former boss, my last boss, my ex-boss, my previous boss, my manager, my old manager,
    my former manager, my last manager, my previous manager, my current boss, my current manager, my current employer,
    my employer, my old employer, my former employer, my last employer, my previous employer, my company,
    my old company, my former company, my last company, my previous company, my current company, my current job,
    my old job, my last job, my previous job, my former job, my job, my colleagues, my old colleagues,
    my former colleagues, my current colleagues, my old team, my former team, my last team, my current team,
    my previous team, my supervisor, my old supervisor, my former supervisor, my last supervisor,
    my current supervisor, our management, our manager, our boss, my last place, my current place, my old place,
    my last firm, my old firm, my present employer, my present job, my last workplace, where i work now,
    where i am now, my current workplace, my coworkers, my co-workers, my current role, my last role, my previous role,
    the place i work`,
  job: `
    job, work, position, role, post, chance, opportunity, break, offer, income, paycheck, paycheque, pay cheque,
    employment, money, wage, wages, salary, shot, interview, yes, lifeline, placement, this one`,
  thisJob: `
    this job, the job, a job, this role, this position, this post, this chance, this opportunity, this work, this one,
    the income, an income, the money, the paycheck, a paycheck, this paycheck, this offer, the salary, a salary,
    any job, some work, the work, a chance, one chance, this break, a break, this to work, this more than,
    it more than, this badly, it badly, this so, it so, your job, your offer, a yes, your yes, this, another winter,
    another month, another year, another week, another no, another rejection, another refusal`,
  mine: `
    my answer, my answers, my performance, my interview, my presentation, my explanation, my explanations, my test,
    my english, my code, my solution, my replies, my task, my pitch, my portfolio, my responses, my attempt,
    my showing`,
} as const;
