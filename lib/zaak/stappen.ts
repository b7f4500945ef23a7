import "server-only";
import type { StapUitslag } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { userMessage } from "@/lib/fout/user-message";

/** One call of an act that needs several: its name says what is there when it is done ("Rol van Jasmijn toegevoegd"). */
export interface Stap {
  naam: string;
  doe: () => Promise<unknown>;
}

/**
 * Does the steps in order. A failure of the first is thrown as it is: nothing was done. A later one becomes PortaalFout
 * (half) that says how far it came and, in `hoeVerder`, how it is finished or undone (ADR 0007).
 */
export async function doeStappen(
  stappen: readonly Stap[],
  hoeVerder: string,
  toGemaakt: () => Record<string, string> = () => ({}),
): Promise<void> {
  for (const [plaats, { doe }] of stappen.entries()) {
    try {
      await doe();
    } catch (fout) {
      if (plaats === 0) throw fout;
      const onzeker = fout instanceof PortaalFout && fout.soort === "onzeker";
      const staten = stappen.map(({ naam }, nummer): StapUitslag => {
        if (nummer < plaats) return { naam, staat: "gedaan" };
        if (nummer > plaats) return { naam, staat: "niet gedaan" };
        return { naam, staat: onzeker ? "onzeker" : "mislukt" };
      });
      const { title, detail } = userMessage(fout);
      throw new PortaalFout(
        "half",
        `${title}. ${detail} ${hoeVerder}`,
        fout instanceof PortaalFout ? fout.velden : {},
        { stappen: staten, gemaakt: toGemaakt() },
      );
    }
  }
}
