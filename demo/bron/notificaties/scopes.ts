export const NOTIFICATIES_CONSUMEREN = ["notificaties.consumeren"];
export const NOTIFICATIES_PUBLICEREN = ["notificaties.publiceren"];
export const NOTIFICATIES_LEZEN = [...NOTIFICATIES_CONSUMEREN, ...NOTIFICATIES_PUBLICEREN];
