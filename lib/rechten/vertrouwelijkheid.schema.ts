import { z } from "zod";

/** From open to secret; a zaak is visible up to the maximum of the application (ZGW, vertrouwelijkheidaanduiding). */
export const VERTROUWELIJKHEDEN = [
  "openbaar",
  "beperkt_openbaar",
  "intern",
  "zaakvertrouwelijk",
  "vertrouwelijk",
  "confidentieel",
  "geheim",
  "zeer_geheim",
] as const;

export const vertrouwelijkheidSchema = z.enum(VERTROUWELIJKHEDEN, "Kies hoe vertrouwelijk de zaak is.");
