import "server-only";
import pino from "pino";
import { eenmalig } from "@/lib/config/eenmalig";

/** Structured lines on standard output. Never bodies, queries, names, BSNs or tokens: pass masked facts only. */
export const logboek = eenmalig("logboek", () =>
  pino({ base: { app: "zaaktafel" }, timestamp: pino.stdTimeFunctions.isoTime }),
);
