import { z } from "zod";

/** The whole content of the session cookie; `iat` is the moment of signing in, `sub` the id of the medewerker in ZGW. */
export const sessieSchema = z.object({
  sid: z.string(),
  sub: z.string(),
  name: z.string(),
  /** Ids of the profielen that the groups of the login gave, in the order of the configuration. */
  roles: z.array(z.string()),
  iat: z.number(),
});
export type Sessie = z.output<typeof sessieSchema>;
