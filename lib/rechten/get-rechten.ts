import "server-only";
import { getConsumer, type Verbinding } from "@/lib/zgw";
import { toRechten, type Rechten } from "./rechten";

/** The rights of the profiel at this bron, from the source itself. Throws ZgwError: without rights nothing is shown. */
export async function getRechten(verbinding: Verbinding): Promise<Rechten> {
  return toRechten(await getConsumer(verbinding));
}
