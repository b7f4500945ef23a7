import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InlogKnop } from "@/components/portaal/inlog-knop";
import { LosseBladzijde } from "@/components/portaal/losse-bladzijde";
import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { getConfig } from "@/lib/config/config";
import { findSessie } from "@/lib/session/medewerker";
import { toVeiligPad } from "@/lib/session/veilig-pad";

export const metadata: Metadata = { title: "Inloggen" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function InloggenPagina({ searchParams }: Props) {
  const { terug, callbackUrl, error } = await searchParams;
  const pad = toVeiligPad([terug ?? callbackUrl].flat()[0]);
  if (await findSessie()) redirect(pad);
  const { naam } = getConfig().gemeente;
  return (
    <LosseBladzijde gemeente={naam}>
      <Heading level={1}>Inloggen</Heading>
      {error && <InlogFout code={[error].flat()[0] ?? ""} />}
      <p>Zaaktafel is het portaal waarin medewerkers van {naam} aan zaken werken.</p>
      <InlogKnop terug={pad} />
    </LosseBladzijde>
  );
}

function InlogFout({ code }: { code: string }) {
  const dienst = /^(OAuthSignin|Configuration)$/.test(code);
  return (
    <Alert tone="error" title={dienst ? "De inlogdienst is niet bereikbaar" : "Het inloggen is niet gelukt"}>
      {dienst
        ? "Probeer het over een paar minuten opnieuw. Blijft het misgaan? Vraag de functioneel beheerder."
        : "Begin opnieuw. Blijft het misgaan? Vraag de functioneel beheerder en noem de code: "}
      {!dienst && code.replace(/\W/g, "")}
    </Alert>
  );
}
