"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";

export interface Sneltoets {
  toets: string;
  doe: () => void;
}

const SLEUTEL = "zaaktafel.sneltoetsen";
const luisteraars = new Set<() => void>();

/** Keys of one letter can be switched off: someone who speaks to the computer types them by accident (WCAG 2.1.4). */
export function useSneltoetsenAan(): [aan: boolean, zet: (aan: boolean) => void] {
  const aan = useSyncExternalStore(volg, leesAan, () => true);
  return [aan, zetAan];
}

function volg(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}

/** A browser that keeps nothing has them on. */
function leesAan(): boolean {
  try {
    return localStorage.getItem(SLEUTEL) !== "uit";
  } catch {
    return true;
  }
}

function zetAan(aan: boolean): void {
  try {
    if (aan) localStorage.removeItem(SLEUTEL);
    else localStorage.setItem(SLEUTEL, "uit");
  } catch {
    // nothing is kept here: the switch holds for as long as the page
  }
  for (const luisteraar of luisteraars) luisteraar();
}

/** Keys of one letter, when no field, dialog or menu has the focus and no other key is held. */
export function useSneltoetsen(toetsen: readonly Sneltoets[]): void {
  const nu = useRef(toetsen);
  useEffect(() => {
    nu.current = toetsen;
  });
  useEffect(() => {
    const opToets = (gebeurtenis: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = gebeurtenis;
      if (ctrlKey || metaKey || altKey || isComposing || repeat || gebeurtenis.defaultPrevented) return;
      if (!leesAan() || isBezet(gebeurtenis.target)) return;
      const gevonden = nu.current.find(({ toets }) => toets === key);
      if (!gevonden) return;
      gebeurtenis.preventDefault();
      gevonden.doe();
    };
    document.addEventListener("keydown", opToets);
    return () => document.removeEventListener("keydown", opToets);
  }, []);
}

const BEZET = "input, textarea, select, [contenteditable], dialog[open], [popover]:popover-open";

function isBezet(doel: EventTarget | null): boolean {
  return doel instanceof Element && doel.closest(BEZET) !== null;
}
