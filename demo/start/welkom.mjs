/** As `engines` in package.json asks. @param {string} versie */
export function isNodeNieuwGenoeg(versie) {
  const [groot = 0, klein = 0] = versie.split(".").map(Number);
  return groot > 20 || (groot === 20 && klein >= 9);
}

/** @param {{ portaal: string, accounts: import("./onderdelen.mjs").Account[], logMap: string }} omgeving */
export function toWelkom({ portaal, accounts, logMap }) {
  const rijen = [
    ["Gebruikersnaam", "Wachtwoord", "Wie"],
    ...accounts.map(({ id, wachtwoord, naam, wie }) => [id, wachtwoord, `${naam}, ${wie}`]),
  ];
  const tabel = rijen.map(
    ([id = "", wachtwoord = "", wie = ""]) => `  ${id.padEnd(16)}${wachtwoord.padEnd(12)}${wie}`,
  );
  return [
    "",
    `Zaaktafel staat klaar op ${portaal}`,
    "",
    ...tabel,
    "",
    `Stoppen: Ctrl-C. De logboeken staan in ${logMap}.`,
  ].join("\n");
}
