/** What people read, in every language that the package speaks. */
import type { Messages } from "contactlint/messages";
import { messages as ar } from "contactlint/messages/ar";
import { messages as bn } from "contactlint/messages/bn";
import { messages as de } from "contactlint/messages/de";
import { messages as en } from "contactlint/messages/en";
import { messages as es } from "contactlint/messages/es";
import { messages as fa } from "contactlint/messages/fa";
import { messages as fr } from "contactlint/messages/fr";
import { messages as he } from "contactlint/messages/he";
import { messages as hi } from "contactlint/messages/hi";
import { messages as id } from "contactlint/messages/id";
import { messages as it } from "contactlint/messages/it";
import { messages as ja } from "contactlint/messages/ja";
import { messages as ko } from "contactlint/messages/ko";
import { messages as nl } from "contactlint/messages/nl";
import { messages as pl } from "contactlint/messages/pl";
import { messages as pt } from "contactlint/messages/pt";
import { messages as ro } from "contactlint/messages/ro";
import { messages as ru } from "contactlint/messages/ru";
import { messages as sw } from "contactlint/messages/sw";
import { messages as tl } from "contactlint/messages/tl";
import { messages as tr } from "contactlint/messages/tr";
import { messages as uk } from "contactlint/messages/uk";
import { messages as ur } from "contactlint/messages/ur";
import { messages as vi } from "contactlint/messages/vi";
import { messages as zh } from "contactlint/messages/zh";

export const warnings: Readonly<Record<string, Messages>> = {
  ar, bn, de, en, es, fa, fr, he, hi,
  id, it, ja, ko, nl, pl, pt, ro, ru,
  sw, tl, tr, uk, ur, vi, zh,
};
