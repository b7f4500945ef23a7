import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Db } from "./db.ts";

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), "db-"));
});
afterEach(() => rm(map, { recursive: true }));

const file = () => join(map, "bron.db");

async function openWithOne(): Promise<Db> {
  const db = await Db.open(file());
  await db.write((q) => q.rows("CREATE TABLE getal (n)"));
  await db.write((q) => q.rows("INSERT INTO getal VALUES (1)"));
  return db;
}

async function readBack(): Promise<unknown> {
  const db = await Db.open(file());
  const rows = await db.read((q) => q.rows("SELECT n FROM getal"));
  await db.close();
  return rows;
}

it("leaves one file that holds everything when it is closed", async () => {
  const db = await openWithOne();
  await db.close();
  expect(await readdir(map)).toEqual(["bron.db"]);
  expect(await readBack()).toEqual([{ n: 1 }]);
});

it("can be closed while another has the file open, and nothing is lost", async () => {
  const db = await openWithOne();
  const other = await Db.open(file());
  await other.read((q) => q.rows("SELECT n FROM getal"));
  await db.close();
  await other.write((q) => q.rows("UPDATE getal SET n = 2"));
  await other.close();
  expect(await readBack()).toEqual([{ n: 2 }]);
});
