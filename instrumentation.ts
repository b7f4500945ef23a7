/** Runs once when the server starts: a wrong configuration stops the start, with every problem in it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { eisGoedeConfig } = await import("@/lib/config/eis-goede-config");
    eisGoedeConfig();
  }
}
