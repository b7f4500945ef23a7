import { Signaal, type SignaalTone } from "@/components/ui/signaal";
import type { Termijnstaat, Termijnstand } from "@/lib/termijn/termijnstand";

const TONEN: Record<Termijnstaat, SignaalTone> = {
  "te-laat": "kritiek",
  vandaag: "vandaag",
  binnenkort: "binnenkort",
  "op-tijd": "rustig",
  opgeschort: "pauze",
  geen: "rustig",
  afgehandeld: "klaar",
};

/** How long is left, in word, shape and colour; the date itself stands beside it. */
export function TermijnSignaal({ termijn }: { termijn: Termijnstand }) {
  return <Signaal tone={TONEN[termijn.staat]}>{termijn.woorden}</Signaal>;
}
