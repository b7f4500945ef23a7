/** The reference copy that VNG publishes of the selectielijst gemeenten 2020. */
const WORTEL = "https://referentielijsten-api.vng.cloud/api/v1";
const OMSCHRIJVINGEN = "https://selectielijst.openzaak.nl/api/v1/resultaattypeomschrijvingen";

/** Procestypen, by what they are called in the list. */
export const PROCESTYPE = {
  verzoeken: "6d85b4dc-381c-413e-af3c-1e9668f4ea97",
  aangiften: "75252f24-5840-43db-b6fc-04c9f19261b9",
  voorzieningen: "bd1ec0a0-0ecd-4046-8372-dcb6bdfda891",
  toestemmingVerlenen: "3e1f6d3e-617f-43e1-87be-8bd255ef4745",
  toezien: "83ad3b3f-2fde-4c1b-8249-4e1429ebc6ad",
  geschillen: "d4e71ef1-a20f-4023-8023-112002f6327c",
} as const;

/** Classes by their number: the id, and how long the list has them kept; without a term for ever. */
const KLASSEN = {
  "6.1": ["968dee12-73d3-4b38-933f-5b25005d4ded", "P5Y"],
  "6.2": ["82d2ef7e-a074-42dd-871e-ea8735fee77a", "P1Y"],
  "6.3": ["f9606a6a-51f1-4ea5-a385-f8f14f25e623", "P1Y"],
  "7.1.7": ["9e710d7d-c8c0-4004-a5ce-58461ca80854", "P5Y"],
  "7.1.10": ["82e8d143-b20f-4b56-af4c-abd698c96674", "P10Y"],
  "8.1.1": ["d97defa2-764f-402c-b3d7-b8db60ae340b", "P15Y"],
  "8.1.7": ["ae87c73e-47aa-4648-a373-3b6717736351", "P7Y"],
  "8.1.8": ["80fb6d54-a88f-4a0a-b98f-eee41c0ba04f", "P7Y"],
  "8.1.15": ["01587acf-bc9b-4d00-b4f7-fd92ac71a3e5", "P5Y"],
  "8.2": ["e2068367-1012-4795-984e-72901180ff80", "P5Y"],
  "8.4": ["a3388f94-be2c-440d-a03a-dd31f42bf0bd", "P1Y"],
  "8.4.1": ["8064f4fd-0741-4837-bfe7-c722c178c809", "P42D"],
  "11.1.1": ["183352aa-26d1-4bc3-8bbf-aec3a180ebbb", "P1Y"],
  "11.1.2": ["5ac8d1ac-3ea6-4312-aebc-584032dfc72c", "P1Y"],
  "11.1.6": ["de0cade3-a070-4ae0-9ba6-41256c4bc0f8", null],
  "11.2": ["bcd33d3a-4a34-4143-9569-4d161ea6da6b", "P5Y"],
  "11.4": ["c448d114-c162-4509-9bfb-f699bb302a28", "P1Y"],
  "12.1": ["9ebb8607-fcc9-4652-8079-1d931227d547", "P5Y"],
  "12.2": ["e557670b-2eef-48d5-8014-9627f118284b", "P10Y"],
  "12.2.1": ["fb65ae34-e820-4ace-815a-cf5da7d04a12", "P5Y"],
  "12.3": ["c10b389c-2817-438f-be25-6f0f6d9987b2", "P1Y"],
  "13.1": ["04c016fb-c7e6-4a77-a214-a504b469bb14", "P5Y"],
  "13.1.3": ["b22569af-8842-4a7c-924e-d2f72490c619", null],
  "13.1.4": ["d0808272-34e0-468a-bcc0-85b7995df3b4", "P1Y"],
} as const satisfies Record<string, readonly [string, string | null]>;

export type Klasse = keyof typeof KLASSEN;

export const GENERIEK = {
  afgebroken: "ce8cf476-0b59-496f-8eee-957a7c6e2506",
  afgehandeld: "7cb315fb-4f7b-4a43-aca1-e4522e4c73b3",
  afgewezen: "e6a0c939-3404-45b0-88e3-76c94fb80ea7",
  geweigerd: "1f750958-431c-4916-bc01-af5d3a753b41",
  ingetrokken: "a6a0bd73-262a-401a-b629-9c4a908c69b5",
  toegekend: "fb65d251-1518-4185-865f-b8bdcfad07b1",
  verleend: "f7d2dc14-1b71-4179-aed3-4e7abcfbeb0d",
} as const;

export type Procestype = keyof typeof PROCESTYPE;
export type Generiek = keyof typeof GENERIEK;

export const toProcestypeUrl = (procestype: Procestype): string =>
  `${WORTEL}/procestypen/${PROCESTYPE[procestype]}`;
export const toGeneriekUrl = (generiek: Generiek): string => `${OMSCHRIJVINGEN}/${GENERIEK[generiek]}`;

/** What the list says of a class, in the fields of a resultaattype. */
export function toWaardering(klasse: Klasse) {
  const [id, termijn] = KLASSEN[klasse];
  return {
    selectielijstklasse: `${WORTEL}/resultaten/${id}`,
    archiefnominatie: termijn === null ? "blijvend_bewaren" : "vernietigen",
    archiefactietermijn: termijn,
  };
}
