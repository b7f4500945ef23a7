import { toHtml, toPagina } from "./html.ts";
import { medewerkers, WACHTWOORD } from "./medewerkers.ts";

const rijen = medewerkers
  .map(
    ({ id, naam, wie }) => `<li><button class="wie" name="medewerker" value="${toHtml(id)}">
<span class="naam">${toHtml(naam)}</span>
<span class="rol">${toHtml(wie)} (${toHtml(id)})</span>
</button></li>`,
  )
  .join("\n");

type Poging = { gebruikersnaam: string; fout: string };

/** The field names and order are Keycloak's, so that a script that signs in works on both. */
export function toInlogPagina(actie: string, poging?: Poging): string {
  const fout = poging ? `<p class="fout" id="fout" role="alert">${toHtml(poging.fout)}</p>` : "";
  const ongeldig = poging ? ' aria-invalid="true" aria-describedby="fout"' : "";
  return toPagina(
    poging ? "Fout bij inloggen" : "Inloggen",
    `<h1>Inloggen</h1>
${fout}
<form method="post" action="${toHtml(actie)}">
<label for="username">Gebruikersnaam</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required
 value="${toHtml(poging?.gebruikersnaam ?? "")}"${ongeldig}>
<label for="password">Wachtwoord</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${ongeldig}>
<button class="hoofd">Inloggen</button>
</form>
<section aria-labelledby="kies">
<h2 id="kies">Of kies een medewerker</h2>
<p>Dit is een demo. Iedereen hieronder is verzonnen. Het wachtwoord is steeds <code>${toHtml(WACHTWOORD)}</code>.</p>
<form method="post" action="${toHtml(actie)}">
<ul>
${rijen}
</ul>
</form>
</section>`,
  );
}

/** `formulier` is the provider's own form with its token; the buttons belong to it by their form attribute. */
export function toUitlogPagina(formulier: string, zonderVraag: boolean): string {
  const ja = `<button class="hoofd" type="submit" form="op.logoutForm" name="logout" value="yes">Uitloggen</button>`;
  if (zonderVraag)
    return toPagina(
      "Uitloggen",
      `<h1>U wordt uitgelogd</h1>\n${formulier}\n${ja}`,
      `<script src="/uitloggen.js" defer></script>`,
    );
  return toPagina(
    "Uitloggen",
    `<h1>Wilt u uitloggen?</h1>
${formulier}
${ja}
<button class="rustig" type="submit" form="op.logoutForm">Ingelogd blijven</button>`,
  );
}

export const toUitgelogdPagina = (): string =>
  toPagina("Uitgelogd", "<h1>U bent uitgelogd</h1>\n<p>U kunt dit venster sluiten.</p>");

export const toFoutPagina = (melding: string): string =>
  toPagina(
    "Inloggen lukt niet",
    `<h1>Inloggen lukt niet</h1>
<p>Ga terug naar het portaal en probeer het opnieuw.</p>
<p class="rol">${toHtml(melding)}</p>`,
  );
