import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";

/** One page for what is not there, what may not be seen, and an address that is none: it tells nothing apart. */
export default function NietGevonden() {
  return (
    <div className="grid max-w-2xl gap-4">
      <Heading level={1}>Niet gevonden</Heading>
      <p>Deze zaak bestaat niet, of uw profiel mag de zaak niet zien.</p>
      <p>
        <Link href="/zaken">Naar Zaken</Link>
      </p>
    </div>
  );
}
