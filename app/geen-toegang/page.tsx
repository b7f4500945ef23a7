import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { UitlogKnop } from "@/components/portaal/uitlog-knop";
import { LosseBladzijde } from "@/components/portaal/losse-bladzijde";
import { Heading } from "@/components/ui/heading";
import { getConfig } from "@/lib/config/config";
import { findSessie, toMedewerker } from "@/lib/session/medewerker";

export const metadata: Metadata = { title: "Geen toegang" };

/** For someone who signed in well, and whose groups give no profiel: clear, and not an error. */
export default async function GeenToegangPagina() {
  const sessie = await findSessie();
  if (!sessie) redirect("/inloggen");
  if (toMedewerker(sessie)) redirect("/");
  return (
    <LosseBladzijde gemeente={getConfig().gemeente.naam}>
      <Heading level={1}>U hebt nog geen toegang</Heading>
      <p>
        U bent ingelogd als <strong>{sessie.name}</strong>, maar uw account hoort niet bij een groep die met
        Zaaktafel mag werken.
      </p>
      <p>
        Hebt u Zaaktafel nodig voor uw werk? Vraag uw leidinggevende of de functioneel beheerder om u aan een
        groep toe te voegen. Log daarna opnieuw in.
      </p>
      <UitlogKnop variant="primary" />
    </LosseBladzijde>
  );
}
