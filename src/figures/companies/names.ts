import type { Locale, MessageKey } from "../../i18n/locale.ts";
import { type Narrowed, NOT_STATED } from "../../model/announcements.ts";

/** Words of the model that have one in every language; others are shown as the model writes them. */
const NAMED = new Map<string, MessageKey>([
  ["automobiles", "companies.sector.automobiles"],
  ["steel", "companies.sector.steel"],
  ["real estate", "companies.sector.realEstate"],
  ["finance", "companies.sector.finance"],
  ["biofuels and biogas", "companies.sector.biofuels"],
  ["clean energy", "companies.sector.cleanEnergy"],
  ["semiconductors and electronics", "companies.sector.semiconductors"],
  ["appliances and air-conditioning", "companies.sector.appliances"],
  ["data centres and IT", "companies.sector.dataCentres"],
  ["components and materials", "companies.sector.components"],
  ["machinery", "companies.sector.machinery"],
  ["plant or capacity", "companies.kind.plant"],
  ["acquisition", "companies.kind.acquisition"],
  ["loan", "companies.kind.loan"],
  ["Gujarat", "companies.state.gujarat"],
  ["Haryana", "companies.state.haryana"],
  ["Maharashtra", "companies.state.maharashtra"],
  ["Karnataka", "companies.state.karnataka"],
  ["Andhra Pradesh", "companies.state.andhraPradesh"],
  ["Assam", "companies.state.assam"],
  ["Odisha", "companies.state.odisha"],
  ["Tamil Nadu", "companies.state.tamilNadu"],
  ["Madhya Pradesh", "companies.state.madhyaPradesh"],
]);

/** A sector, a state, a kind, a status or a year in words; "" is several states. */
export function nameOf(list: Narrowed, value: string, locale: Locale): string {
  const { say } = locale;
  if (value === NOT_STATED) return say(list === "year" ? "companies.noDate" : "companies.noState");
  if (value === "") return say("companies.states");
  if (list === "status") return say(`companies.status.${value as "mou"}`);
  if (list === "year") return locale.date(value);
  const key = NAMED.get(value);
  return key ? say(key) : value;
}
