/** Runs once when the server starts: a wrong configuration stops the start, with every problem in it. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { ConfigFout, getConfig } = await import("@/lib/config/config");
  try {
    getConfig();
  } catch (fout) {
    if (!(fout instanceof ConfigFout)) throw fout;
    console.error(fout.message);
    process.exit(1);
  }
}
