import { organisationKey } from '../entities/organisation-key';
import { textKey } from '../entities/text-key';

/** Words that stand in names of organisations and say that they are some. */
const WORDS =
  /^(?:ab|aktiebolag\w*|agency|association|byrå\w*|centre|centrum|club|coalition|commission|committee|company|council|department|federation|fk|fonden|förbund\w*|församling\w*|förening\w*|förvaltning\w*|foundation|fund|gmbh|ideell|if|ik|inc|institut\w*|international|klubb\w*|llc|ltd|ministry|network|ngo|nämnd\w*|office|ong|organi[sz]ation|partnership|programme|samfund\w*|skola\w*|skolan|friskol\w*|society|stiftelse\w*|stad|trust|union|\w{4,}(?:byrå|byrån|centrum|förbund|förbundet|förening|föreningen|församling|församlingen|klubb|klubben|kår|kåren|nämnd|nämnden|skola|skolan|skolor|stiftelse|stiftelsen|verket))$/u;

/** Words before a kind of body that make it a breakdown, as in `Area by region`. */
const BREAKDOWN = /(?:^|\s)(?:efter|per|by|each|varje|alla|all|antal|number|andel|share)\s/u;

/** True when the text has the form of an organisation's name: a word for one and something it is called. */
export function isOrganisationName(text: string): boolean {
  const name = textKey(text);
  if (BREAKDOWN.test(` ${name} `) || !/^\p{Lu}/u.test(text.trim())) return false;
  const words = name.split(' ');
  if (words.length < 2) return words.some((word) => word.length > 5 && WORDS.test(word));
  return organisationKey(text).bodyType !== '' || words.some((word) => WORDS.test(word));
}
