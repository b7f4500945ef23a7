import { findThemaBestand } from "@/lib/thema/thema";

/** The stylesheet and the logo of the configured theme. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ bestand: string }> },
): Promise<Response> {
  const bestand = await findThemaBestand((await params).bestand);
  if (!bestand) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bestand.inhoud), {
    headers: { "Content-Type": bestand.type, "Cache-Control": "public, max-age=300" },
  });
}
