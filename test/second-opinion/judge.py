"""A second opinion: facts in, one JSON object a line; out comes what the law makes of them, one line each.

Written from docs/conformance.md, the cases it tells of and the summaries of the articles; it shares no code and no table with
the library. Its own numbers are in numbers.json: a row a demand; of the provinces only what they ask beyond the nation.
"""

import json
import re
import sys
import unicodedata
from collections import namedtuple
from datetime import date, timedelta
from pathlib import Path

EVER = '9999-12-31'
VERIFIED = '2026-11-28'  # where nobody says which day it is, what is later may lie ahead
NEW_TEXT = '2026-01-01'  # the organic law as amended in 2025
UNREACHABLE = 'cn-cq'  # there villagers out of reach are left out of the whole of the assembly
HOLIDAY = 10  # no holiday runs longer: what is late by no more in a year not yet announced nobody can judge
YUAN = 100  # sums are in fen; what differs by less than a yuan is rounding

NUMBERS = json.loads(Path(__file__).with_name('numbers.json').read_text(encoding='utf8'))
ORGANIC, CITIES, COLUMNS, SIX, TERMS = (NUMBERS[name] for name in ('onFile', 'cities', 'columns', 'six', 'terms'))
MEETINGS = SIX[:4]
OFF, WORKED, ANNOUNCED = (NUMBERS['rest'][name] for name in ('off', 'worked', 'until'))  # weekdays of rest, weekends of work
ELECTED = ['committee', 'inBothCommittees', 'representatives', 'womenRepresentatives', 'memberRepresentatives']  # for five years
OWN = ['assembly', 'representatives']  # the villagers' own bodies, whose decisions article 35 has disclosed
COLLECTIVES = '2025-05-01'  # the law of the collectives, which says who stands in for one that was not set up
WORDS, ABOVE = NUMBERS['words'], NUMBERS['above']

Rule = namedtuple('Rule', 'place since on name ask args until level matters bodies', defaults=([], EVER, 'breach', [], []))
RULES = [Rule(**row) for row in NUMBERS['rules']]
Turn = namedtuple('Turn', 'place since decides matters until to also how', defaults=(EVER, None, None, 'binds'))
TURNS = [Turn(**row) for row in NUMBERS['decides']]

# ---- Counting
def enough(share, whole):  # the smallest number that is at least (≥2/3), or more than (>1/2), a share of a whole
    top, bottom = (int(part) for part in share[1:].split('/'))
    return -(-top * whole // bottom) if share[0] == '≥' else top * whole // bottom + 1
def days_between(first, last):
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
def plus(day, days):
    return (date.fromisoformat(day) + timedelta(days)).isoformat()
def moved(day):  # civil code 203: a last day that is one of rest gives way to the day after the rest
    while day in OFF or (date.fromisoformat(day).weekday() > 4 and day not in WORKED):
        day = plus(day, 1)
    return day
def late(first, days, on):  # by a term counted from the day after the first: None, or the level of being late
    last = moved(plus(first, days))
    return False if on <= last else 'defect' if last > ANNOUNCED and days_between(last, on) <= HOLIDAY else 'late'
def quarter_end(day, ahead=0):  # the last day of the day's quarter, or of one further on
    year, quarter = divmod(int(day[:4]) * 4 + (int(day[5:7]) - 1) // 3 + ahead + 1, 4)
    return plus(f'{year}-{quarter * 3 + 1:02}-01', -1)
def months_on(day, months):  # civil code 202: the same day of that month, or its last
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    last = date.fromisoformat(plus(f'{year + (month == 11)}-{(month + 1) % 12 + 1:02}-01', -1)).day
    return f'{year}-{month + 1:02}-{min(int(day[8:]), last):02}'
def number(count):
    return count['households'] if isinstance(count, dict) else count
def unit(count):
    return 'household' if isinstance(count, dict) else 'person'

# ---- Reading
def ladder(place):
    return ['-'.join(place.split('-')[:end]) for end in range(1, place.count('-') + 2)]
def day_of(step):
    if step['kind'] == 'implementation':
        return next((event['day'] for event in works([step])), None)
    return step.get('day') or step.get('posted', step.get('held', {})).get('from')
def works(steps, types=None):  # what was done under some steps: of some types, or all of it
    lines = [line for step in steps if step['kind'] == 'implementation' for line in step.get('events', [])]
    events = [line if isinstance(line, dict) else {'day': line} for line in lines]
    return [event for event in events if types is None or event.get('type') in types]
def same(one, other):  # a sum, or the words of a term: blanks, widths and full stops are wording
    def plain(said):
        return said if isinstance(said, int) else re.sub(r'[\s。.]+', '', unicodedata.normalize('NFKC', said).lower())
    return plain(one) == plain(other)

def plain(words):
    return re.sub(r'\s+', '', unicodedata.normalize('NFKC', words).lower())
def claimed(words, kind):  # what a claim says: yes, no, or nothing that anybody could be sure of
    if re.fullmatch(WORDS['nothing'], plain(words)) or re.search(WORDS['not ' + kind], plain(words)):
        return 'no'
    return 'yes' if re.search(WORDS[kind], plain(words)) else 'unsure'
def named(words, kind):  # what some words name: each part of them the first that fits
    parts = re.split(r'[、,;/()+]|兼|和|及', plain(words))
    return {next((name for name, pattern in WORDS[kind] if re.search(pattern, part)), None) for part in parts} - {None}
def ways(words):  # how a meeting voted; what each voice counts goes beside how it was given
    if re.search(dict(WORDS['ways'])['none'], plain(words)):
        return {'none'}
    if re.search('[未没]|不是|并非', plain(words)):
        return set()
    found = {name for name, pattern in WORDS['ways'] if re.search(pattern, plain(words))}
    return found - {'ballot'} if 'secret' in found else found
def hangs(words):  # one board is enough; what is read on a screen is none, and of a bare place nobody knows
    parts = [part for part in re.split(r'[、,;/+]|及|和|与', plain(words)) if part]
    told = ['board' if re.search(WORDS['board'], part) and not re.search(WORDS['screen'], part) else
            'elsewhere' if re.search(WORDS['screen'], part) else 'unclear' for part in parts]
    return 'board' if 'board' in told else 'elsewhere' if set(told) == {'elsewhere'} else 'unclear'

def open_conditions(step):  # conditions that were set, and are not said to be met
    set_ = 'conditions' in step and claimed(step['conditions'], 'conditions') != 'no'
    return set_ and ('met' not in step or claimed(step['met'], 'met') != 'yes')

def waits(objection):
    """The times during which an objection was open; an answer ends one, a dispute or its being sent on begins another."""
    times = [[objection['raised'], None]]
    for event in objection.get('handled', []):
        if event['did'] in ('answered', 'settled') and times[-1][1] is None:
            times[-1][1] = event['day']
        elif event['did'] in ('disputed', 'forwarded') and times[-1][1] is not None:
            times.append([event['day'], None])
    return times

# ---- Asking
# What came of asking: `about` is the fact it is about, `fault` the way it falls short, `asked` how much would have been enough.
Short = namedtuple('Short', 'about fault asked level excused', defaults=(0, None, False))
Kept = namedtuple('Kept', 'asked', defaults=(0,))
class Missing(Exception):
    """A fact that a rule needs and nobody wrote."""

class Hearing:
    """One step, and every way of asking about it: the answer is what falls short, or only whether something does."""

    def __init__(self, facts, index, past):
        self.matter, self.village, self.as_of = facts['matter'], facts['village'], facts.get('asOf')
        self.steps, self.index, self.so_far, self.taken, self.tried = self.matter['steps'], index, past, past.taken, past.tried
        self.step = self.steps[index]
        self.kind, self.body, self.day = self.step['kind'], self.step.get('body'), day_of(self.step)
        self.ladder = ladder(facts['jurisdiction'])
        rows = [row for row in self.village['sizes'] if row['from'] <= self.day]
        self.row = max(rows, key=lambda row: row['from']) if rows else None
        if rows and self.day >= '%04d%s' % (int(self.row['from'][:4]) + 5, self.row['from'][4:]):  # whom they elected have served their five years
            self.row = {name: number for name, number in self.row.items() if name not in ELECTED}

    def fact(self, field):
        if field not in self.step:
            raise Missing((self.index, 'lacks', field))
        return self.step[field]
    def size(self, column):
        if self.row is None or column not in self.row:
            raise Missing(('village', 'lacks', column if self.row is not None else 'composition'))
        return self.row[column]
    def category(self):
        if 'category' not in self.matter:
            raise Missing(('matter', 'lacks', 'category'))
        return self.matter['category']
    def written(self, *fields):
        return [Short((self.index, 'lacks', field), 'missing') for field in fields if field not in self.step]

    def strength(self, of):  # the least and the most a body counts
        parts = [self.size(column) for column in (['households'] if self.body == 'assembly' and of == 'household' else COLUMNS[self.body])]
        both = self.row.get('inBothCommittees') if self.body == 'two-committees' else 0
        return (max(parts), sum(parts)) if both is None else (sum(parts) - both, sum(parts) - both)
    def whole(self):
        written = self.step.get('shouldAttend')
        if self.body == 'group':
            return number(self.fact('shouldAttend'))
        least, most = self.strength(unit(self.step.get('attended', written)))
        return number(written) if written is not None and least <= number(written) <= most else most
    def roll(self):
        should = self.fact('shouldAttend')
        least, most = (0, number(should)) if self.body == 'group' else self.strength(unit(should))
        return not least <= number(should) <= most
    def sums(self):
        get = self.step.get
        came, should = get('attended'), get('shouldAttend')
        if came is None:
            return None
        if unit(came) != (unit(came if should is None else should) if self.body in ('assembly', 'group') else 'person'):
            return Short((self.index, 'sums'), 'unit')
        votes = sum(get(field, 0) for field in ('for', 'against', 'abstained', 'invalid'))
        most = max(votes, get('womenAttended', 0), get('proxies', 0) + get('online', 0))
        away = get('unreachable', 0) if should is not None and unit(should) == 'person' else 0
        wrong = most > number(came) or (should is not None and number(came) + away > number(should))
        return Short((self.index, 'sums'), 'sums') if wrong else None

    def came(self, share, households):
        came = self.fact('attended')
        wanted = households if unit(came) == 'household' else share
        if wanted is None:
            return None
        whole = self.whole()
        least = enough(wanted, whole)
        if number(came) - self.remote() >= least:
            return Kept(least)
        if number(came) >= least:  # those represented or online count only where a law counts them
            return Short((self.index, 'quorum'), 'remote', least, 'defect')
        away = self.step.get('unreachable')
        reached = UNREACHABLE in self.ladder and self.body == 'assembly' and away is not None and unit(came) == 'person'
        # Enough by the province's count alone, which leaves some out of the whole; the nation's leaves out nobody.
        return Short((self.index, 'quorum'), 'quorum', least, 'defect' if reached and number(came) >= enough(wanted, whole - away) else None)
    def remote(self):
        return 0 if self.body == 'members' and self.day >= COLLECTIVES else self.step.get('proxies', 0) + self.step.get('online', 0)
    def women_came(self, share):
        came, least = self.fact('womenAttended'), enough(share, self.size('womenRepresentatives'))
        if came < least:
            return Short((self.index, 'quorum of women'), 'quorum', least)
        return Short((self.index, 'quorum of women'), 'remote', least, 'defect') if came - self.remote() < least else None
    def agreed(self, of, share, otherwise):
        votes = self.fact('for')
        least = enough(share, number(self.fact('attended')) if of == 'present' else self.whole())
        if votes >= least and self.step.get('result') == 'lost':
            return Short((self.index, 'sums'), 'sums', level='defect')
        # How those who were not in the room voted nobody wrote: all of them agreed, or none of them did.
        away, came = self.remote(), number(self.step.get('attended', votes))
        there = enough(share, max(0, came - away)) if of == 'present' else least
        if votes >= least and max(0, votes - away) >= there:
            return Kept(least)
        if away and (votes >= least or (self.step.get('result') != 'lost' and min(votes, came - away) >= there)):
            return Short((self.index, 'majority'), 'remote', least, 'defect')
        against, came = self.step.get('against', votes), self.step.get('attended')
        other = (otherwise == 'more-than-against' and votes > against) or (
            otherwise == 'of-those-present' and came is not None and votes >= enough(share, number(came)))
        return Short((self.index, 'majority'), 'majority', least, 'note' if other else None)
    def agreed_among(self, share):
        """The votes of some, among whom others vote too, from both ends: all of the others agreed, or none of them did."""
        votes, about, came = self.fact('for'), (self.index, 'majority'), self.step.get('attended')
        if self.body == 'assembly':  # of its adults some are no members; whether the members are all of them or those of full capacity is open
            whole, adults = self.size('members'), self.size('adults')
            voting = self.row.get('votingMembers', whole)
            others, fewest = max(0, adults - voting), min(voting, whole)
        else:
            others, whole = self.size('committee'), self.size('representatives')
            fewest = whole
        in_households = unit(came if came is not None else self.step.get('shouldAttend')) == 'household'
        least, surely = enough(share, whole), 0 if in_households else votes - others
        if surely >= least:
            return Short((self.index, 'sums'), 'sums', level='defect') if self.step.get('result') == 'lost' else Kept(least)
        if in_households or votes >= enough(share, fewest):
            return Short(about, 'majority', least, 'defect')
        present = enough(share, max(0, number(came) - others)) if came is not None else EVER
        level = None if came is None else 'note' if surely >= present else 'defect' if votes >= present else None
        return Short(about, 'majority', least, level)
    def collective(self):  # as the village's page says; one that was not set up has no bodies
        said = self.village.get('collective', 'unsaid')
        has = self.row is not None and ('directors' in self.row or 'memberRepresentatives' in self.row)
        return 'contradicted' if said == 'none' and has else said
    def stands_in(self):  # without a collective organisation the assembly decides, after the law of the collectives
        turn = self.turn() if 'category' in self.matter else None
        return self.body == 'assembly' and self.day >= COLLECTIVES and self.collective() == 'none' and turn and turn.decides == 'members'
    def by_reference(self, rule):
        """What the members are asked, asked of who stands in for them: the larger whole, and what falls short is unsure."""
        if rule.ask == 'notice':
            answer = self.notice(*rule.args)
            hard = isinstance(answer, Short) and answer.level is None
            return answer._replace(about=(self.index, 'by reference', 'notice'), fault='by reference', level='defect') if hard else answer
        what, share = ('carried', rule.args[1]) if rule.ask == 'agreed' else ('quorum', rule.args[0])
        got = self.fact('for') if what == 'carried' else number(self.fact('attended'))
        least = enough(share, max(self.size('adults'), self.row.get('votingMembers', 0)))
        good = got >= least and unit(self.step.get('attended')) != 'household'
        return Kept() if good else Short((self.index, 'by reference', what), 'by reference', least, 'defect')
    def allowed(self, column, least):
        if self.village.get('scattered') or self.size(column) >= least:
            return None
        return Short(('village', 'allowed'), 'allowed', level=None if 'scattered' in self.village else 'defect')
    def called(self, organ):
        found, collective = self.fact('convener'), self.collective()
        if (organ, found) == ('board', 'board') and collective in ('none', 'contradicted'):  # no board calls where none was set up
            return Short((self.index, 'by reference', collective), 'by reference', level='defect')
        if found == organ:
            return None
        if self.day >= COLLECTIVES and (organ, found) == ('board', 'villagers-committee') and collective != 'established':
            return None if collective == 'none' else Short((self.index, 'by reference', collective), 'by reference', level='defect')
        if (found, collective) == ('board', 'none'):
            return Short((self.index, 'by reference', 'none'), 'by reference', level='defect')
        # In Shanghai the supervisors call it where the committee, asked to, does not: whether it was asked no record shows.
        perhaps = found == 'supervision-committee' and 'cn-sh' in self.ladder and self.body in OWN
        return Short((self.index, 'convener'), 'convener', level='defect' if perhaps else None)
    def led(self, *offices):  # one office that may is enough; whether somebody of another held it too no record shows
        return 'chair' in self.step and not named(self.step['chair'], 'offices') & set(offices)
    def voted_never(self, *wrong):
        found = ways(self.step.get('method', ''))
        beside = {'screen'} if 'online' in self.step and len(found) > 1 else set()  # those in the room are counted by themselves
        bad = [way for way in wrong if way in found - beside]
        # That nobody may vote on a screen where no law lets him no law says either.
        return Short((self.index, 'method'), 'method', level='defect' if bad[0] in ('screen', 'none') else None) if bad else None
    def voted_by(self, *right):
        if 'method' not in self.step:
            return None
        given = ways(self.step['method']) - {'shares', 'households'}
        good = len(given) == 1 and given <= set(right)
        given -= {'none'}  # that nobody voted, of a vote that is counted, nobody can make sense of
        return None if good else Short((self.index, 'method'), 'method', level=None if len(given) == 1 and not (given == {'ballot'} and 'secret' in right) else 'defect')
    def bound(self, above):  # what a higher body decided a lower one does not contradict
        vote = next((one for one in self.so_far.votes[::-1] if one.body == above), None)
        if vote is None:
            return None
        lost, there = self.step.get('result') == 'lost', self.steps[vote.index]
        changed = any(term in there and term in self.step and there[term] != self.step[term] for term in TERMS)
        wrong = (lost or changed) if vote.came == 'taken' else not lost
        return Short((self.index, 'bound'), 'bound', level='defect') if wrong else None
    def ended_by(self):  # what a body decided it ends itself, or one above it
        vote = next((one for one in self.so_far.votes if one.index == self.taken.get('resolution')), None)
        if vote is None or vote.came == 'lost':
            return None
        return not named(self.fact('by'), 'bodies') & {vote.body, *ABOVE.get(vote.body, [])}
    def ended(self):  # nothing is done in a matter that was ended, unless it was proposed anew
        if self.kind == 'disclosure' and self.so_far.rejected:
            return None
        for at, on in [(at, day_of(step)) for at, step in enumerate(self.steps) if step['kind'] in ('withdrawal', 'termination')]:
            anew = any(step['kind'] == 'proposal' for step in self.steps[at + 1:self.index + 1])
            later = any(event['day'] > on or (event['day'] == on and at < self.index) for event in works([self.step])) if self.kind == 'implementation' and on else (
                on and (self.day > on or (self.day == on and at < self.index)))
            if later and not anew:
                return True
        return None

    def made_up(self):
        row = {column: self.size(column) for column in ('committee', 'representatives', 'womenRepresentatives')}
        for column, share in (('representatives', '≥4/5'), ('womenRepresentatives', '≥1/3')):
            least = enough(share, row['committee'] + row['representatives'])
            if row[column] < least:
                return Short(('made up', column), 'made-up', least)
        return None
    def at_least(self, tiers):
        has = self.size(COLUMNS[self.body][-1])
        least = next(number for below, number in tiers if below is None or self.size('population') < below)
        return Short(('made up', 'number'), 'made-up', least) if has < least else None

    def turn(self):  # who decides: what yields gives way, and of the rest the one that lets nobody else
        turns = [one for one in TURNS if self.category() in one.matters and one.place in self.ladder
                 and one.since <= self.day <= one.until]
        return min(turns, key=lambda one: (one.how == 'yields', one.how != 'torn' and bool(one.to or one.also)), default=None)
    def delegations(self):
        return [one for one in self.village['delegations'] if one['to'] == self.body and self.category() in one['categories']
                and one['by'] in NUMBERS['givers'].get(self.body, []) and one['from'] <= self.day <= one.get('until', EVER)]
    def decider(self):
        about, one = (self.index, 'body'), self.turn()
        if one is None or (self.body == 'group') > (one.decides == 'group') or one.how in ('open', f'open to {self.body}'):
            return Short(about, 'nobody', level='defect')
        collective = self.collective()
        if self.body == 'board' and self.day >= COLLECTIVES and collective in ('none', 'contradicted'):
            return Short((self.index, 'by reference', collective), 'by reference', level='defect')
        if self.body in (one.decides, one.also):
            return None
        if one.decides == 'members' and self.body in OWN and collective != 'established' and self.day >= COLLECTIVES:  # who stands in
            if self.body == 'representatives' and not one.to:  # what nobody may be given the representatives have not either
                return Short(about, 'body')
            if (self.body, collective) == ('assembly', 'none'):
                return None
            what = 'representatives' if collective == 'none' else collective
            return Short((self.index, 'by reference', what), 'by reference', level='defect')
        if self.body == one.to and self.delegations():  # a delegation does not outlive those who got it: five years
            fresh = any(given['by'] == 'charter' or self.day < months_on(given['from'], 60) for given in self.delegations())
            return None if fresh and one.how != 'torn' else Short(about, 'body', level='defect')
        told = 'delegation' in self.step and claimed(self.step['delegation'], 'delegated') != 'no'
        unread = self.body == one.to and (told or self.body == 'member-representatives')  # the charter is not on file
        return Short(about, 'body', level='defect' if unread else None)
    def term(self):
        one, given = self.turn(), self.delegations()
        asked = one is not None and one.decides == 'assembly' and one.how != 'torn' and one.to == self.body and given
        return Short((self.index, 'body'), 'term') if asked and not any('until' in each for each in given) else None

    def notice(self, days, urgent):
        had = days_between(self.fact('notice'), self.day)
        if had > days:
            return Kept(days)
        claim = claimed(self.step['urgent'], 'urgent') if urgent and 'urgent' in self.step and had >= 0 else 'no'
        if claim == 'unsure' and had != days:
            return Short((self.index, 'claim', 'urgent'), 'claim', level='defect')
        return Short((self.index, 'notice'), 'notice', days, 'note' if had == days else None, claim == 'yes')
    def posted(self, days, bodies=()):
        first, last = self.step['posted']['from'], self.step['posted'].get('to')
        if bodies and self.decided_by() not in [*bodies, None]:
            return None
        if last is None and self.as_of is not None and days_between(first, self.as_of) <= days:
            return None
        if last is None:
            raise Missing((self.index, 'lacks', 'posted'))
        had = days_between(first, last)
        return Kept(days) if had >= days else Short((self.index, 'posted'), 'posted', days, 'note' if had == days - 1 else None)
    def past(self, kind):  # the days since a step was taken; none where it was not, or not by now
        before = day_of(self.steps[self.taken[kind]]) if kind in self.taken else EVER
        return days_between(before, self.day) if before <= self.day else None
    def worked(self, since, enough):  # the days of work behind a day; of a year not yet announced, those beyond its longest holiday
        told = untold = 0
        while since < self.day and told + max(0, untold - HOLIDAY) < enough:
            since = plus(since, 1)
            told += since <= ANNOUNCED and moved(since) == since
            untold += since > ANNOUNCED and date.fromisoformat(since).weekday() < 5
        return told + max(0, untold - HOLIDAY)
    def after(self, kind, days=None, granted=False, offices=(), over=False, working=False):
        had, about = self.past(kind), ('after', kind)
        if had is not None:
            falls_short = self.granted(self.steps[self.taken[kind]], offices) if granted else None
            if falls_short:
                return Short(about, 'refused', level=None if falls_short == 'no' else 'defect')
            hung = self.steps[self.taken[kind]].get('posted', {})
            if over and 'to' not in hung:  # nobody wrote when it came down
                return Short(about, 'still up')
            if over and hung['to'] > self.day:  # and it has not come down
                return Short(about, 'too soon', days_between(hung['from'], hung['to']))
            before = day_of(self.steps[self.taken[kind]])
            if working:
                had = self.worked(before, days)
                nearly = had == days - 1 and moved(before) == before  # the first day counted too, if it was one of work
                return Short(about, 'too soon', days, 'note' if nearly else None) if had < days else None
            return Short(about, 'too soon', days, 'note' if had == days - 1 else None) if days is not None and had < days else None
        advised = kind == 'legality' and any(day <= self.day for step in self.steps[:self.index + 1] for day in step.get('advice', []))
        if advised or (kind not in self.taken and kind in self.tried):
            return None
        on = next((day_of(step) for step in self.steps[self.taken.get(kind, self.index + 1):] if step['kind'] == kind), None)
        return Short(about, 'order' if on else 'skipped', level='defect' if on and on <= self.day else None)
    def granted(self, step, offices):  # how an approval falls short: a no, or something that leaves it open
        said = step.get('opinion', '').strip().rstrip('。.!！').lower()
        if said not in NUMBERS['said']['yes']:
            return 'no' if re.match(NUMBERS['said']['no'], said) else 'unclear'
        if 'by' not in step and len(offices) > 1:
            raise Missing((self.index, 'lacks', 'by'))
        early = self.past('resolution') is not None and day_of(step) < day_of(self.steps[self.taken['resolution']])
        absent = 'by' in step and not all(re.search(office, step['by']) for office in offices)
        return 'open' if early or absent or open_conditions(step) else None
    def filed(self, kind):  # only what has been decided can be: below the vote and no earlier; what stands below this step, later than it
        told = [(at, day_of(step)) for at, step in enumerate(self.steps) if step['kind'] == kind and day_of(step)]
        vote = self.taken.get('resolution', -1)
        voted = day_of(self.steps[vote]) if vote >= 0 else ''
        good = any(at > vote and on >= voted and (at < self.index or on > self.day) for at, on in told)
        return None if good or kind in self.tried else Short(('after', kind), 'order' if told else 'skipped')
    def within(self, kind, days, quarterly=None, bodies=()):
        if self.past(kind) is None or bodies and self.decided_by() not in [*bodies, None]:
            return None
        first = day_of(self.steps[self.taken[kind]])
        how, by_quarter = late(first, days, self.day), quarterly is not None and self.day <= moved(plus(quarter_end(first), quarterly))
        return Short((self.index, 'within'), 'within', days, 'note' if by_quarter else 'defect' if how == 'defect' else None) if how else None
    def decided_by(self):
        turn = self.turn() if 'category' in self.matter else None
        return next((step.get('body') for step in self.steps[:self.index][::-1] + self.steps[self.index:] if step['kind'] == 'resolution'), turn and turn.decides)
    def quarterly(self):
        if self.past('resolution') is None or self.steps[self.taken['resolution']].get('body') not in OWN:
            return None
        first = day_of(self.steps[self.taken['resolution']])
        if self.day <= moved(months_on(first, 3)):
            return None
        return Short((self.index, 'quarterly'), 'within', level=None if self.day > moved(quarter_end(first, 1)) else 'defect')
    def hung(self):  # the nation asks it of what the villagers' own bodies decided
        if 'venue' not in self.step or self.decided_by() not in OWN + [None] or hangs(self.step['venue']) == 'board':
            return None
        return Short((self.index, 'hung'), 'hung')
    def money_hung(self):  # and Hainan of what costs something, whoever decided it: there nothing else will do
        told = hangs(self.step['venue']) if 'venue' in self.step else 'board'
        costs = any(sum is not None for sum in (self.step.get('amount'), self.step.get('settled'), self.matter.get('amount')))
        return Short((self.index, 'hung'), 'hung', level='defect' if told == 'unclear' else None) if costs and told != 'board' else None
    def apart(self, kind, days):
        had = self.past(kind)
        return Short((self.index, 'apart', kind), 'apart', days) if had is not None and had < days else None
    def recorded(self, days):
        late = days_between(self.day, self.step.get('recorded', self.day))
        return Short((self.index, 'recorded'), 'recorded', level='defect' if late < 0 else None) if not 0 <= late <= days else None

    def done(self):  # what was done since the decision that stands: before this step, and in it
        return works(self.steps[self.taken.get('resolution', -1) + 1:self.index]), works([self.step])
    def stated(self, term, index):  # what a step says of a term, or else the last meeting before it, or else the head of the record
        said = [step[term] for at, step in enumerate(self.steps[:index + 1]) if term in step and (at == index or step['kind'] in MEETINGS)]
        return said[-1] if said else self.matter.get(term)
    def terms(self):  # what this step makes of each term; of what is spent or signed for, less will do
        if self.kind != 'implementation':
            return [(term, self.stated(term, self.index), False, None) for term in TERMS] + [('amount', self.step.get('settled'), True, 'defect')]
        before, mine = ([event for event in events if event.get('type') in NUMBERS['sums']['contract']] for events in self.done())
        sums = [sum(event.get('amount', 0) for event in before + mine[:line + 1]) for line in range(len(mine))]
        fewest = [self.least_signed(before + mine[:line + 1]) for line in range(len(mine))]
        bids = [('amount', event['amount'], True, 'defect') for event in works([self.step], ['award']) if 'amount' in event]  # a bid is no contract yet
        return bids + [(term, total if term == 'amount' else event[term], term == 'amount', few if term == 'amount' else None)
                for event, total, few in zip(mine, sums, fewest) for term in TERMS if term in event]
    def least_signed(self, events):  # a change may say what is added, or what the whole is now, unless nobody would sign for so little
        total = 0
        for event in events:
            new = event.get('type') == 'change' and 'amount' in event and 2 * event['amount'] >= total
            total = event['amount'] if new else total + event.get('amount', 0)
        return total
    def unchanged(self, since):
        was = {term: self.stated(term, self.taken[since]) for term in TERMS} if since in self.taken else {}
        both = [one for one in self.terms() if one[1] is not None and was.get(one[0]) is not None]
        # In the last place stands a level, or the least that the contracts may come to.
        both = [(term, now, less, ('defect' if least <= was[term] else None) if isinstance(least, int) else least) for term, now, less, least in both]
        wrong = [Short((self.index, term, level), 'changed', level=level) for term, now, less, level in both
                 if not (now <= was[term] if less else same(now, was[term]))]
        return wrong or (Kept() if both else None)
    def names_agree(self):
        before, mine = ([event for event in events if 'counterparty' in event] for events in self.done())
        first = (before + mine + [{}])[0]
        paid = mine and not before and first.get('type') in ('invoice', 'payment') and 'resolution' in self.taken
        was = self.stated('counterparty', self.taken['resolution']) if paid else None  # whom the resolution named: another is only a note
        level = None if any(not same(first['counterparty'], event['counterparty']) for event in mine) else 'note'
        agree = level == 'note' and (was is None or same(was, first['counterparty']))
        told = Kept() if agree else Short((self.index, 'names'), 'names', level=level)
        return told if mine and (was is not None or len(before + mine) > 1) else None
    def paid_more(self):  # what was paid and signed for in the matter, whichever decision it was for
        before, mine = works(self.steps[:self.index]), works([self.step])
        paid, signed = ([event['amount'] for event in before + mine if event.get('type') in NUMBERS['sums'][what] and 'amount' in event]
                        for what in ('payment', 'contract'))
        decided = self.stated('amount', self.taken['resolution']) if 'resolution' in self.taken else None
        limit = sum(signed) if signed else decided
        return any(event.get('type') == 'payment' and 'amount' in event for event in mine) and limit is not None and sum(paid) - limit >= YUAN
    def sums_agree(self, closely):
        settled, differ = self.step.get('settled'), {}
        for what, types in NUMBERS['sums'].items():
            sums = [event['amount'] for event in works(self.steps, types) if 'amount' in event]
            if sums and settled is not None and abs(sum(sums) - settled) >= YUAN:
                differ[what] = sum(sums)
        return any(closely == (what == 'contract' or (what == 'payment' and total < settled)) for what, total in differ.items())

    def outside(self, kind, types):
        posted = self.steps[self.taken[kind]]['posted'] if kind in self.taken else {'from': ''}
        return any(event['day'] <= posted.get('to', posted['from']) for event in works([self.step], types))
    def since(self, work):
        return any(event['day'] >= self.day for event in works(self.steps[:self.index], [work]) or works(self.steps, [work]))
    def followed(self, work, kind, days):
        done = works([self.step], [work])
        until = next((day_of(step) for step in self.steps[self.index + 1:] if step['kind'] == kind), self.as_of)
        until = min(until, self.as_of) if until and self.as_of else until  # an outcome still to come has not followed by today
        late = done and until is not None and days_between(done[-1]['day'], until) > days
        return Short((self.index, 'followed'), 'followed', days) if late else None

    def settled(self):
        before = [first <= self.day < (last or EVER) for step in self.steps[:self.index] for one in step.get('objections', [])
                  for first, last in waits(one)]
        at_last = [waits(one)[-1][1] is None for step in self.steps[:self.index + 1] for one in step.get('objections', [])]
        return any(before + at_last)
    def answered(self, days):
        times = [(line, turn, late(first, days, last or self.as_of or first))
                 for line, one in enumerate(self.step.get('objections', [])) for turn, (first, last) in enumerate(waits(one))]
        return [Short((self.index, 'answer', line), 'late', days, 'note' if turn > 0 else 'defect' if how == 'defect' else None)
                for line, turn, how in times if how]
    def attested(self):
        on = next((day_of(step) for step in self.steps[self.index + 1:] if step['kind'] in ('implementation', 'outcome')), None)
        return on is not None and any(day > on for day in self.step.get('supervision', []))
    def met(self):
        return open_conditions(self.step)

    def ask(self, rule):
        stands_in = 'members' in rule.bodies and rule.ask in ('came', 'agreed', 'notice') and self.stands_in()
        if rule.bodies and self.body not in rule.bodies and not stands_in:
            return []
        try:
            answer = self.by_reference(rule) if stands_in else getattr(self, rule.ask.replace('-', '_'))(*rule.args)
        except Missing as lack:
            answer = Short(lack.args[0], 'missing')
        answer = (Short((self.index, rule.name), rule.ask) if answer else None) if isinstance(answer, bool) else answer
        return answer if isinstance(answer, list) else [] if answer is None else [answer]

# ---- Weighing
Told = namedtuple('Told', 'rule level about asked step fault stands', defaults=(0, None, '', True))
GRAVE = {'breach': 2, 'defect': 1, 'note': 0}
Vote = namedtuple('Vote', 'index body came')
class Past:
    """What a record adds up to so far: the steps that stand, those that came to nothing, and every vote on the matter."""

    def __init__(self):
        self.taken, self.tried, self.votes, self.rejected = {}, [], [], False
    def add(self, index, step, came):
        kind, body = step['kind'], step.get('body')
        if came == 'not formed':
            self.tried.append(kind)
            return
        above = next((one for one in self.votes[::-1] if one.body in ABOVE.get(body, [])), None) if kind == 'resolution' else None
        if kind == 'resolution':
            self.votes.append(Vote(index, body, came))
        # What a higher body decided a lower one cannot undo: it stands as it was.
        if above and ((above.came == 'lost' and came != 'lost') or (above.came == 'taken' and came == 'lost')):
            return
        after = SIX[SIX.index(kind) + 1:] if kind in SIX else []
        late = kind not in self.taken and any(one in self.taken for one in after)
        if kind in SIX + ['withdrawal', 'termination'] and not late and not (kind == 'disclosure' and self.rejected):
            self.rejected = kind == 'resolution' and came == 'lost'
        self.tried = [one for one in self.tried if one not in after]
        self.taken = {one: at for one, at in self.taken.items() if kind not in self.taken or one not in after}
        self.taken[kind] = index

def what_followed(steps, index):
    """Whether the village went on as if the step had succeeded ('later'), or took it again; works only go on."""
    here = steps[index]
    if here['kind'] not in SIX:
        return None
    seen = {step['kind'] for step in steps[:index + 1]}
    for step in steps[index + 1:]:
        if step['kind'] not in SIX or (here['kind'], here.get('result'), step['kind']) == ('resolution', 'lost', 'disclosure'):
            continue
        ahead = SIX.index(step['kind']) - SIX.index(here['kind'])
        if (ahead < 0 and step['kind'] not in seen) or (ahead == 0 and here['kind'] == 'implementation'):
            continue
        return 'later' if ahead > 0 else 'again'
    return None

def weigh(rule, answer, case):
    """What remains of a fault when the whole history is looked at: all of it, a note, or nothing."""
    level, followed = answer.level or rule.level, what_followed(case.steps, case.index)
    stands = (rule.level, level) != ('note', 'note')
    idle = case.kind in MEETINGS and case.step.get('result') != 'carried' and followed != 'later'
    voted = any(field in case.step for field in ('for', 'against', 'abstained'))
    if answer.fault == 'missing':
        level = 'note' if level == 'note' else 'defect'
    elif followed == 'again' or answer.excused or (idle and answer.fault == 'quorum' and not voted):
        level = 'note'
    elif level != 'note' and idle and answer.fault == 'majority':
        return []
    return [Told(rule.name, level, answer.about, answer.asked, case.index, answer.fault, stands)]

def hear(case, needed):
    """What one step is told, what it was asked, and whether it took place."""
    rules = [one for one in RULES if case.kind in one.on and one.place in case.ladder and one.since <= case.day <= one.until
             and (not one.matters or case.matter.get('category') in one.matters)]
    asked = [(one, answer) for one in rules for answer in case.ask(one)]
    ruled = case.kind not in MEETINGS or any(one.ask.startswith('agreed') for one, _ in asked)
    # What falls short by a number that another contradicts: the contradiction speaks for it.
    wrong = {answer.fault if one.ask != 'roll' else 'roll' for one, answer in asked if isinstance(answer, Short)
             and (one.ask == 'roll' and answer.fault != 'missing' or answer.fault in ('sums', 'unit') and answer.level is None)}
    asked = [(one, answer) for one, answer in asked if not (wrong and isinstance(answer, Short) and (
             answer.fault == 'remote' or (answer.fault == 'quorum' and (one.ask == 'came' or 'women' in wrong))
             or (answer.fault == 'majority' and (wrong != {'roll'} or one.args[0] != 'present'))))]
    formed = not any(isinstance(answer, Short) and answer.fault == 'quorum' and one.level != 'note' and answer.level is None and not answer.excused
                     for one, answer in asked)
    told = [] if ruled else [Told('body-ruled', 'defect', (case.index, 'body'), step=case.index)]
    for one, answer in asked:
        if not one.ask.startswith('agreed') or formed:
            counted = one.ask == 'notice' or getattr(answer, 'fault', '') not in ('by reference', 'claim')
            needed += [(one.name, answer.asked)] if counted and one.ask in ('came', 'agreed', 'agreed-among', 'notice', 'posted') else []
            told += weigh(one, answer, case) if isinstance(answer, Short) else []
    return told, formed, came_of(case, asked, bool(wrong)) if formed else 'not formed'

def came_of(case, asked, contradicted):
    """What became of a step: a meeting whose numbers are not all known may have decided either way."""
    votes = [answer for one, answer in asked if one.ask.startswith('agreed') and one.level != 'note']
    counts = votes + [answer for one, answer in asked if one.ask in ('came', 'women-came') and one.level != 'note']
    if case.kind not in MEETINGS:
        return 'taken'
    if case.step.get('result') == 'lost' or any(isinstance(one, Short) and one.fault != 'missing' and one.level is None for one in votes):
        return 'lost'
    unsure = any(isinstance(one, Short) and (one.fault == 'missing' or one.level == 'defect') for one in counts)
    return 'unsure' if contradicted or unsure or not votes else 'taken'

def silences(by, told):  # it looks wrong only because of another in the same meeting
    return told.step == by.step and by.stands and GRAVE[by.level] >= GRAVE[told.level] and told.fault in NUMBERS['silences'].get(by.fault, [])

def together(told):
    """One mistake, one finding: the graver speaks, then what asks for more, then the alphabet."""
    by_fact = {}
    for one in sorted(told, key=lambda one: (-GRAVE[one.level], -one.asked, one.rule)):
        by_fact.setdefault(one.about, one)
    preview = max((GRAVE[one.level] for one in by_fact.values() if one.rule == 'plan-posted' and one.fault == 'posted'), default=-1)
    heard = [one for one in by_fact.values() if one.fault != 'too soon' or one.about != ('after', 'preview') or preview < GRAVE[one.level]]
    first, audible = NUMBERS['heardFirst'], []
    for one in sorted(heard, key=lambda one: (-GRAVE[one.level], first.index(one.fault) if one.fault in first else len(first))):
        audible += [] if any(silences(loud, one) for loud in audible) else [one]
    return audible

def undisclosed(facts, past):
    """What the villagers decided hangs by the end of the quarter after; where nothing says so by today, that is told."""
    steps, at, today = facts['matter']['steps'], past.taken.get('resolution'), facts.get('asOf')
    ended = any(kind in past.taken for kind in ('withdrawal', 'termination'))
    if at is None or today is None or ended or past.rejected or any(step['kind'] in ('disclosure', 'outcome') for step in steps):
        return []
    first, place = day_of(steps[at]), facts.get('jurisdiction')
    known = place and all(one in CITIES or ORGANIC.get(one, EVER) <= first for one in ladder(place))
    last = quarter_end(first, 1)
    if not known or steps[at].get('body') not in OWN or late(last, 0, today) != 'late':
        return []
    return [Told('disclosure-quarterly', 'note', (at, 'undisclosed'), step=at)]

def judge(facts):
    steps, place = facts['matter']['steps'], facts.get('jurisdiction')
    needed, past, texts = [], Past(), set()
    told = [Told('steps-written', 'defect', 'steps')] * (not steps) + [Told('village-described', 'defect', 'village')] * (not place)
    for index, step in enumerate(steps):
        kind, day, came = step['kind'], day_of(step), 'taken' if step['kind'] not in MEETINGS else 'unsure'
        if day is None or day > facts.get('asOf', EVER):
            told.append(Told('step-happened', 'defect', 'to come') if day else Told('step-dated', 'defect', (index, 'day')))
            past.add(index, step, 'not formed')
            continue
        if place and not all(one in CITIES or ORGANIC.get(one, EVER) <= day for one in ladder(place)):
            told.append(Told('law-on-file', 'defect', 'law'))
        elif place:
            if any(one > facts.get('asOf', VERIFIED) for one in [day] + [event['day'] for event in works([step])]):
                told.append(Told('step-happened', 'defect', 'to come'))
            more, _, came = hear(Hearing(facts, index, past), needed)
            told += more
            texts |= {day >= NEW_TEXT} if kind in MEETINGS + ['disclosure', 'implementation', 'outcome', 'withdrawal', 'termination'] else set()
        past.add(index, step, came)
    told += undisclosed(facts, past)
    findings = together(told + ([Told('law-crossed', 'note', 'crossed')] if len(texts) == 2 else []))
    needed += [(one.rule, one.asked) for one in findings]
    return {'answer': ['lawful', 'unknown', 'breached'][max((GRAVE[one.level] for one in findings), default=0)],
            'findings': [{'rule': rule, 'level': level} for rule, level in sorted({(one.rule, one.level) for one in findings})],
            'needed': {rule: asked for rule, asked in sorted(needed, key=lambda one: one[1]) if asked}}

if __name__ == '__main__':
    for line in filter(str.strip, sys.stdin):
        print(json.dumps(judge(json.loads(line))))
