import "server-only";

interface Naamdelen {
  voorletters: string;
  voorvoegselAchternaam: string;
  achternaam: string;
}

/**
 * A name as people write it, in the parts of the standard: what is small after the first name is a voorvoegsel. Without
 * one the last word is the achternaam; that can be wrong, which is why the whole name goes along with it.
 */
export function toNaamdelen(naam: string): Naamdelen {
  const woorden = naam.trim().split(/\s+/);
  const klein = woorden.findIndex((woord, plaats) => plaats > 0 && /^\p{Ll}|^['’]/u.test(woord));
  const voorAchternaam = klein > 0 ? klein : Math.max(woorden.length - 1, 0);
  const achter = woorden.slice(voorAchternaam);
  const groot = klein > 0 ? achter.findIndex((woord) => /^\p{Lu}/u.test(woord)) : 0;
  const voorvoegsel = groot > 0 ? achter.slice(0, groot).join(" ") : "";
  const past = voorvoegsel.length <= 10; // what the standard has room for
  return {
    voorletters: woorden
      .slice(0, voorAchternaam)
      .map((woord) => `${woord.charAt(0)}.`)
      .join("")
      .slice(0, 20),
    voorvoegselAchternaam: past ? voorvoegsel : "",
    achternaam: achter
      .slice(past ? Math.max(groot, 0) : 0)
      .join(" ")
      .slice(0, 200),
  };
}
