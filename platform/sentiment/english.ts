import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { listed, LONGEST_WORD, unitsOf, weighed, type Language } from './language.ts';

const require = createRequire(import.meta.url);

/** VADER's lexicon (Hutto, Gilbert 2014): 7,500 words and emoticons, each rated by ten people. */
const RATED: ReadonlyMap<string, number> = new Map(
  readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.split('\t'))
    .map(([word = '', valence]) => [word, Number(valence)]),
);

/** Words that are rated as moods, and are polite, technical or mere grammar when customers write. */
const PLAIN = new Set(
  listed(`no like well please help want wants wanted matter matters number low cut kind true yes yeah hope hopes hoped hoping
    wish wishes support supported share shared shares dear sincerely regards sure interest interested important top pay
    paid demand demands solution solutions ready energy engine engines shock united secure security apple alone arms
    black blues block blocks gross hand vision value chance play played playing party parties novel natural serious anti huge strong strength clear
    clearly careful easily`),
);

/** What customers say of goods and services, where the lexicon is silent or of another mind. */
const OWN = weighed({
  3.2: 'flawless top-notch outstanding',
  2.6: 'must_have highly_recommend ten_out_of_ten five_stars 5_stars well_worth_it blown_away second_to_none spot_on',
  2.2: `polite professional exceeded_expectations exceed_expectations on_point game_changer value_for_money
    good_value great_value works_great works_well works_perfectly works_fine works_like_a_charm i_like we_like they_like
    really_like also_like worth_every_penny thumbs_up tasty yummy`,
  1.8: `fast quick prompt speedy sturdy durable reliable affordable intuitive seamless smooth responsive stylish comfy
    lightweight spacious crisp knowledgeable attentive hassle_free on_time as_described as_expected bargain worth_it
    no_brainer easy_to_use user_friendly hygienic`,
  1.2: 'convenient upgrade decent handy portable quiet in_time',
  0.6: 'ok okay better',
  '-1': `pricey bulky loud delay delayed delays lag laggy late missing limited difficult so_so meh average bland_taste
    cold_food refund refunded overdue`,
  '-1.6': `slow expensive overpriced flimsy bland mediocre glitch glitchy bug buggy issue complicated confusing cracked
    scratched leak leaky leaking outdated uncomfortable wobbly noisy unclear tasteless stale not_up_to_par kept_waiting
    no_response no_reply no_answer not_worth dropped_calls poorly_made cheaply_made falls_apart fell_apart fall_apart
    wore_out stuck undercooked overcooked unhelpful sloppy`,
  '-2.2': `defective unusable unreliable unresponsive unprofessional dishonest misleading crash crashed crashing crashes
    junk garbage rubbish crap crappy lousy died dead_on_arrival stopped_working quit_working out_of_order
    no_longer_works never_arrived never_again stay_away avoid let_down let_me_down rip_off ripoff ripped_off overcharged
    double_charged waste_of_time waste_of_money money_down_the_drain thumbs_down one_star 1_star total_waste disgusted
    yeah_right could_have_been_better same_mistake is_a_joke`,
  '-3': 'scam scammed scammers fraud fraudulent atrocious abysmal appalling unacceptable worst_ever',
  0: 'good_morning good_afternoon good_evening kind_of what_kind as_well thank_you_in_advance at_least',
});

const EXPECTED = weighed({
  '-2': 'work works worked working function functions turn_on charge charges fit fits arrive arrived deliver delivered',
  '-1.6': 'help helped respond responded reply replied answer answered last lasted hold holds stay stays care cares',
  '-1.4': 'worth recommend buy order use return_calls go come again',
});

const NEGATORS = new Set(
  listed(`not no never none nobody nothing neither nor nowhere without hardly barely scarcely rarely seldom cannot cant
    dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint lacks lack lacked
    lacking fails failed_to fails_to anything_but far_from no_longer not_at_all zero`),
);

const DEGREES = weighed({
  1.4: `extremely absolutely incredibly unbelievably insanely utterly exceptionally hugely tremendously ridiculously
    couldn't_be could_not_be`,
  1.25: `very really so totally completely highly super truly deeply especially particularly thoroughly entirely awfully
    terribly remarkably seriously damn fucking freaking too such most sooo much way`,
  1.1: 'quite pretty more rather fairly',
  0.7: 'slightly somewhat kinda sorta a_bit a_little little partly partially marginally less almost nearly mildly',
});

const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'est'];

/** English: VADER's ratings, with the words of trade. */
export const ENGLISH: Language = {
  code: 'en',
  fold: (word) => word,
  functionWords: new Set(
    listed(`the a an and or of to in on at for with from by it its it's i i'm i've me my we our you your he she they them
      this that these those is are was were be been being am do does did have has had will would can could should there
      here what which who when where how if than as just about after before because while all any some very not no but
      so up out into over only`),
  ),
  valence,
  expected: (word) => EXPECTED.get(word) ?? null,
  negators: NEGATORS,
  stubborn: new Set(listed('waste wasting bother bothered fooled same_mistake regret')),
  exempting: new Set(['only', 'just', 'but', 'merely', 'doubt', 'wonder']),
  degrees: DEGREES,
  contrasts: new Set(['but', 'however', 'yet', 'nevertheless', 'nonetheless']),
  concessions: new Set(listed('although though despite while in_spite_of even_though even_if')),
  units: unitsOf(OWN.keys(), EXPECTED.keys(), NEGATORS, DEGREES.keys(), listed('in_spite_of even_though even_if')),
  looksBack: false,
};

function valence(word: string): number | null {
  if (word.length > LONGEST_WORD) return null;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const own = OWN.get(word.slice(0, word.length - ending.length));
    if (own !== undefined) return own === 0 ? null : own;
  }
  if (PLAIN.has(word) || NEGATORS.has(word)) return null;
  const rated = RATED.get(word) ?? (word.endsWith('ly') ? RATED.get(word.slice(0, -2)) : undefined);
  if (rated !== undefined) return rated;
  const base = word.startsWith('un') && word.length > 5 ? valence(word.slice(2)) : null;
  return base !== null && base > 0 ? -0.8 * base : null;
}

/** The valence of an emoticon such as `:-)`. */
export const emoticon = (sign: string): number | null => RATED.get(sign.toLowerCase()) ?? null;
