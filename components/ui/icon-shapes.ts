/** Own shapes on a 24 × 24 grid, drawn with a line of 1.75. `solid` shapes are filled as well. */
export const iconShapes = {
  zaken: {
    d: "M4 7.5h16v11a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM8.5 7.5V5a1 1 0 0 1 1-1h5a1 1 0 0 1 1 1v2.5M4 12.5h16",
  },
  inbox: { d: "M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h4.5a3.5 3.5 0 0 0 7 0H20" },
  waarschuwing: { d: "M12 4 21 19.5H3ZM12 10v4M12 16.9v.1" },
  info: { d: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5M12 7.9V8" },
  fout: { d: "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7ZM12 7.5V13M12 16.4v.1" },
  vink: { d: "m5 12.5 4.5 4.5L19 7.5" },
  "vink-cirkel": { d: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8 12.3l2.8 2.7L16 9.5" },
  cirkel: { d: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z" },
  "cirkel-vol": { d: "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z", solid: true },
  "cirkel-half": { d: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z", fill: "M12 4.5a7.5 7.5 0 0 1 0 15Z" },
  "cirkel-stip": {
    d: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z",
    fill: "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z",
  },
  "driehoek-vol": { d: "M12 4.5 20.5 19h-17Z", solid: true },
  pauze: { d: "M8.5 5.5v13M15.5 5.5v13" },
  persoon: { d: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-3.7 3.6-5.5 7.5-5.5s6.9 1.8 7.5 5.5" },
  filter: { d: "M4 6h16M7 12h10M10 18h4" },
  min: { d: "M6 12h12" },
  kruis: { d: "m6 6 12 12M18 6 6 18" },
  "pijl-op": { d: "M12 20V4.5M5.5 11 12 4.5l6.5 6.5" },
  "pijl-neer": { d: "M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5" },
  "pijl-op-neer": { d: "M8 19V5.5M4.5 9 8 5.5 11.5 9M16 5v13.5M12.5 15l3.5 3.5 3.5-3.5" },
  "chevron-links": { d: "m14.5 6-6 6 6 6" },
  "chevron-rechts": { d: "m9.5 6 6 6-6 6" },
  "chevron-neer": { d: "m6 9.5 6 6 6-6" },
  uitloggen: { d: "M10 4H5v16h5M15 8l4 4-4 4M9.5 12H19" },
  extern: { d: "M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8" },
  bron: {
    d: "M4.5 6c0-1.4 3.4-2.5 7.5-2.5s7.5 1.1 7.5 2.5v12c0 1.4-3.4 2.5-7.5 2.5S4.5 19.4 4.5 18ZM4.5 6c0 1.4 3.4 2.5 7.5 2.5s7.5-1.1 7.5-2.5M4.5 12c0 1.4 3.4 2.5 7.5 2.5s7.5-1.1 7.5-2.5",
  },
  vernieuw: {
    d: "M19.5 12a7.5 7.5 0 0 1-13.3 4.8M4.5 12a7.5 7.5 0 0 1 13.3-4.8M18.5 3.5v4h-4M5.5 20.5v-4h4",
  },
} as const satisfies Record<string, { d: string; solid?: boolean; fill?: string }>;
