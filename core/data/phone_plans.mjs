// Writes core/src/recognisers/phone_plan.inc: the numbering plans of all calling codes, made small.
//
//     npm install --no-save new@npm:libphonenumber-js@1.13.16 old@npm:libphonenumber-js@1.10.14
//     node phone_plans.mjs node_modules/new node_modules/old > …/core/src/recognisers/phone_plan.inc
//
// Source: Google's libphonenumber metadata as that package carries it (metadata.max.json). It says
// with regular expressions which national numbers exist. Several versions may be given: a number is
// taken if one of them has it, because people go on writing numbers of withdrawn ranges, and the
// tests compare with a libphonenumber of their own age. The trunk prefixes are those of the first.
//
// Here each plan becomes a tree over the digits of the national number
//
//     20 7946 0818     root ─2→ node ─0→ leaf: "10 digits; not mobile"
//
// A leaf holds the lengths that exist below it. The full trees are exact and large, so a node is
// kept only if it pays: it must refuse a share of random digits that is worth its bytes. Below a
// pruned node every length is taken that exists anywhere under it, so the tree never refuses a number
// that the regular expressions take. Equal nodes are stored once, for all plans together.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const kShortest = 3;  // digits of a national number
const kLongest = 15;  // ITU-T E.164
const kDeepest = 6;   // digits looked at
// The share of random digits that a node must refuse, weighted by how often digits start with the
// calling code (square root: short codes are also dialled more). Lower is larger and more exact.
const kWorth = 8e-4;

const directories = process.argv.slice(2);
const readJson = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const versions = directories.map((directory) => readJson(directory, "package.json").version);
const sources = directories.map((directory) => readJson(directory, "metadata.max.json"));

// ---- regular expressions to automata -----------------------------------------------------------

class Automaton {
  epsilon = [[]];  // by state: states reached for nothing
  edges = [[]];    // by state: [mask of digits, state]
  accepts = new Map();

  state() {
    this.epsilon.push([]);
    this.edges.push([]);
    return this.epsilon.length - 1;
  }

  // Adds `source` from state 0; what the metadata use is digits, \d, [...], (...), |, ? and {n,m}.
  add(source, value) {
    let at = 0;
    const alternatives = (from) => {
      const end = this.state();
      for (;;) {
        let last = this.state();
        this.epsilon[from].push(last);
        while (at < source.length && source[at] !== "|" && source[at] !== ")") last = piece(last);
        this.epsilon[last].push(end);
        if (source[at] !== "|") return end;
        ++at;
      }
    };
    const piece = (from) => {
      const start = at;
      let last = atom(from);
      const count = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(source.slice(at));
      if (!count) return last;
      const after = at + count[0].length;
      const least = count[0] === "?" ? 0 : Number(count[1]);
      const most = count[0] === "?" ? 1 : Number(count[2] ?? count[1]);
      const end = this.state();
      if (least === 0) this.epsilon[from].push(end);
      for (let copies = 1; ; ++copies) {
        if (copies >= least) this.epsilon[last].push(end);
        if (copies === most) break;
        at = start;
        last = atom(last);
      }
      at = after;
      return end;
    };
    const atom = (from) => {
      if (source[at] === "(") {
        at += source.startsWith("(?:", at) ? 3 : 1;
        const end = alternatives(from);
        ++at;
        return end;
      }
      let mask = 0;
      if (source.startsWith("\\d", at)) {
        mask = 0x3ff;
        at += 2;
      } else if (source[at] === "[") {
        const end = source.indexOf("]", at);
        for (const [, first, last] of source.slice(at, end).matchAll(/(\d)(?:-(\d))?/g)) {
          for (let digit = Number(first); digit <= Number(last ?? first); ++digit) {
            mask |= 1 << digit;
          }
        }
        at = end + 1;
      } else if (/\d/.test(source[at])) {
        mask = 1 << Number(source[at++]);
      } else {
        throw new Error(`${source}: unknown at ${at}`);
      }
      const end = this.state();
      this.edges[from].push([mask, end]);
      return end;
    };
    const start = this.state();
    this.epsilon[0].push(start);
    this.accepts.set(alternatives(start), value);
    if (at !== source.length) throw new Error(`${source}: stopped at ${at}`);
  }

  // The deterministic state for a set of states; the same object for the same set.
  #known = new Map();
  closed(states) {
    const seen = new Set(states);
    for (const state of seen) this.epsilon[state].forEach((next) => seen.add(next));
    const kept = [...seen].filter((s) => this.edges[s].length > 0 || this.accepts.has(s));
    kept.sort((a, b) => a - b);
    const key = kept.join();
    if (!this.#known.has(key)) this.#known.set(key, { states: kept, next: [], shares: new Map() });
    return this.#known.get(key);
  }

  after(set, digit) {
    return (set.next[digit] ??= this.closed(
      set.states.flatMap((s) =>
        this.edges[s].filter(([mask]) => (mask >> digit) & 1).map(([, to]) => to)),
    ));
  }

  // The share of all strings of `rest` digits that complete a number of `length` digits.
  share(set, rest, length, mobile) {
    if (set.states.length === 0) return 0;
    const key = `${rest} ${length} ${mobile}`;
    if (!set.shares.has(key)) {
      let share = 0;
      if (rest === 0) {
        const fits = (value) => value?.lengths.includes(length) && (!mobile || value.mobile);
        share = set.states.some((s) => fits(this.accepts.get(s))) ? 1 : 0;
      } else {
        for (let digit = 0; digit < 10; ++digit) {
          share += this.share(this.after(set, digit), rest - 1, length, mobile) / 10;
        }
      }
      set.shares.set(key, share);
    }
    return set.shares.get(key);
  }
}

// ---- the trees ---------------------------------------------------------------------------------

// Fields of a region in the metadata, by position.
const kCallingCode = 0, kPattern = 2, kLengths = 3, kFormats = 4, kTrunk = 5, kTrunkPattern = 7,
  kTypes = 11;
const kFixed = 0, kMobile = 1;

function automatonOf(regions) {
  const automaton = new Automaton();
  for (const region of regions) {
    const types = region[kTypes] ?? [[region[kPattern]]];
    types.forEach((type, index) => {
      if (!type) return;
      // An empty pattern for mobile: no difference between fixed and mobile.
      automaton.add(type[0] || types[kFixed][0],
                    { mobile: index === kMobile, lengths: type[1] ?? region[kLengths] });
    });
  }
  return automaton;
}

// A leaf is {lengths, mobile}: masks, bit n for n digits. A node is {children: ten of either}.
function treeOf(callingCode, automaton) {
  const weight = 10 ** (-callingCode.length / 2);
  const grow = (set, depth) => {
    const leaf = { lengths: 0, mobile: 0, wrong: 0, size: 0 };
    for (let length = Math.max(depth, kShortest); length <= kLongest; ++length) {
      const share = automaton.share(set, length - depth, length, false);
      if (share === 0) continue;
      leaf.lengths |= 1 << length;
      leaf.wrong += share > 1 - 1e-9 ? 0 : (1 - share) / 10 ** depth;
      if (automaton.share(set, length - depth, length, true) > 0) leaf.mobile |= 1 << length;
    }
    const settled = leaf.wrong === 0 && (leaf.mobile === 0 || leaf.mobile === leaf.lengths);
    if (leaf.lengths === 0 || settled || depth === kDeepest) return leaf;

    const node = { children: [], wrong: 0, size: 1 };
    for (let digit = 0; digit < 10; ++digit) {
      const child = grow(automaton.after(set, digit), depth + 1);
      node.children.push(child);
      node.wrong += child.wrong;
      node.size += child.size;
    }
    const same = (a, b) => !a.children && a.lengths === b.lengths && a.mobile === b.mobile;
    if (node.children.every((child) => same(child, node.children[0]))) {
      return { ...leaf, wrong: node.wrong };
    }
    // The first two digits also tell mobile numbers from others.
    const tellsMobile = depth < 2 && leaf.mobile !== 0 && leaf.mobile !== leaf.lengths;
    const gain = leaf.wrong - node.wrong + (tellsMobile ? 1e-3 : 0);
    return gain * weight > kWorth * node.size || depth === 0 ? node : leaf;
  };
  const tree = grow(automaton.closed([0]), 0);
  return tree.children ? tree : { children: Array(10).fill(tree) };
}

// Arcs of all nodes, one node after the other: digits mask, bit 15 on the last arc of a node; and
// where they lead: a leaf, or 0x8000 + how many arcs before the first arc of this node the child's
// first arc stands. Digits without an arc lead nowhere.
const digitMasks = [], targets = [];
const leafIds = new Map([["0 0", 0]]);
const places = new Map();

function store(tree) {
  if (!tree.children) {
    const key = `${tree.lengths} ${tree.mobile}`;
    if (!leafIds.has(key)) leafIds.set(key, leafIds.size);
    return { leaf: leafIds.get(key) };
  }
  const arcs = new Map();
  tree.children.map(store).forEach((child, digit) => {
    if (child.leaf === 0) return;
    const key = JSON.stringify(child);
    arcs.set(key, (arcs.get(key) ?? 0) | (1 << digit));
  });
  const key = [...arcs].join(" ");
  if (!places.has(key)) {
    const place = digitMasks.length;
    places.set(key, place);
    for (const [text, mask] of arcs) {
      const child = JSON.parse(text);
      digitMasks.push(mask);
      targets.push(child.leaf ?? 0x8000 + place - child.place);
    }
    digitMasks[digitMasks.length - 1] |= 0x8000;
  }
  return { place: places.get(key) };
}

// ---- how numbers are written ---------------------------------------------------------------------

// Groupings that are common although the metadata do not format so, by calling code.
// To add one: sizes of the groups of the national number; keep sorted.
const kAlsoWritten = {
  33: ["1,2,2,2,2", "3,3,3", "3,2,2,2"],
  34: ["3,3,3", "3,2,2,2"],
  39: ["3,3,4", "3,7", "3,2,2,3"],
  44: ["4,3,3", "4,6", "3,3,4", "3,3,3"],
  48: ["3,3,3", "2,3,2,2"],
  49: ["3,7", "3,3,4", "3,4,3", "3,3,2,2", "3,8", "3,4,4"],
  52: ["3,3,4", "2,4,4", "2,2,2,2,2"],
  54: ["2,2,4,4", "3,2,3,4", "4,2,2,4"],
  55: ["2,5,4", "2,4,4", "2,9", "2,8", "2,1,4,4"],
  61: ["3,3,3", "1,4,4"],
  62: ["3,4,4", "3,4,3", "3,3,4"],
  63: ["3,3,4", "3,7"],
  7: ["3,3,2,2", "3,3,4", "3,7"],
  91: ["5,5", "4,3,3", "3,3,4"],
  92: ["3,7", "3,3,4"],
  234: ["3,3,4", "3,7"],
  380: ["2,3,2,2", "2,3,4", "2,7"],
  880: ["4,6", "3,3,4", "4,3,3"],
};

// "(\d{3})(\d{3,4})" → [[3, 3], [3, 4]], as far as the national number may be so long.
function groupingsOf(regions) {
  const found = new Set(kAlsoWritten[regions[0][kCallingCode]]);
  for (const region of regions) {
    for (const [pattern, format] of region[kFormats] || []) {
      if (/\$2.*\$1/.test(format) || !format.includes("$1")) continue;
      let groupings = [[]];
      for (const [, least, most] of pattern.matchAll(/\(\\d(?:\{(\d+)(?:,(\d+))?\})?\)/g)) {
        const longer = [];
        for (let size = Number(least ?? 1); size <= Number(most ?? least ?? 1); ++size) {
          groupings.forEach((grouping) => longer.push([...grouping, size]));
        }
        groupings = longer;
      }
      for (const grouping of groupings) {
        const digits = grouping.reduce((sum, size) => sum + size, 0);
        if (grouping.length > 1 && region[kLengths].includes(digits)) found.add(grouping.join());
      }
    }
  }
  return found;
}

// The prefixes that may stand before the national number, the usual one first. Patterns with
// carrier codes in them are left out.
function trunksOf(regions) {
  const trunks = new Set();
  const main = regions[0];
  if (main[kTrunk]) trunks.add(String(main[kTrunk]));
  if (main[kCallingCode] === "52") ["01", "1", "044", "045"].forEach((prefix) => trunks.add(prefix));
  const pattern = main[kTrunkPattern];
  if (typeof pattern === "string" && /^[\d|?[\]]+$/.test(pattern)) {
    const expression = new RegExp(`^(?:${pattern})$`);
    ["0", "8", "80"].filter((prefix) => expression.test(prefix)).forEach((p) => trunks.add(p));
  }
  return [...trunks].join(" ");
}

// Whether the country's own formats often leave the trunk prefix out: a format says so, or has a
// rule without the prefix ("($1)" in Brazil), or most have no rule at all.
function trunkIsOptional([main]) {
  const formats = main[kFormats] || [];
  const without = formats.filter((format) => !format[3]).length;
  return formats.some((format) => format[4] || (format[3] && !format[3].includes(main[kTrunk]))) ||
         without * 2 > formats.length;
}

// ---- all together --------------------------------------------------------------------------------

// Regions by calling code; the main country stands first, as its trunk prefix counts for all.
const regionsByCode = new Map();
for (const { countries, nonGeographic, country_calling_codes: names } of sources) {
  const add = (code, region) => {
    if (!regionsByCode.has(code)) regionsByCode.set(code, []);
    regionsByCode.get(code).push(region);
  };
  for (const [code, list] of Object.entries(names)) list.forEach((n) => add(code, countries[n]));
  for (const [code, region] of Object.entries(nonGeographic)) add(code, region);
}

const codes = [...regionsByCode.keys()].sort((a, b) => a - b);
const roots = [], possible = [], trunkIds = [], groupingEnds = [], groupingList = [];
const trunkTexts = [""], groupingIds = new Map();
for (const code of codes) {
  const regions = regionsByCode.get(code);
  roots.push(store(treeOf(code, automatonOf(regions))).place);
  possible.push(regions.flatMap((r) => r[kLengths]).filter((n) => n <= kLongest)
                .reduce((mask, n) => mask | (1 << n), 0));
  const trunks = trunksOf(regions);
  if (!trunkTexts.includes(trunks)) trunkTexts.push(trunks);
  trunkIds.push(trunkTexts.indexOf(trunks) + (trunkIsOptional(regions) ? 0x80 : 0));
  for (const grouping of groupingsOf(regions)) {
    if (!groupingIds.has(grouping)) groupingIds.set(grouping, groupingIds.size);
    groupingList.push(groupingIds.get(grouping));
  }
  groupingEnds.push(groupingList.length);
}
const leaves = [...leafIds.keys()].map((key) => key.split(" ").map(Number));
const packed = [...groupingIds.keys()].map((grouping) =>
  grouping.split(",").reduce((value, size, at) => value + Number(size) * 16 ** at, 0));

function print(comment, type, name, values) {
  console.log(`// ${comment}\nconstexpr ${type} ${name}[] = {`);
  for (let i = 0; i < values.length; i += 12) {
    console.log(`    ${values.slice(i, i + 12).join(", ")},`);
  }
  console.log("};\n");
}

console.log(`// Written by core/data/phone_plans.mjs: do not edit.
//
// From Google's libphonenumber metadata as carried by the npm package libphonenumber-js ${versions.join(", ")}.
// Copyright (C) The Libphonenumber Authors; Apache License 2.0
// (https://www.apache.org/licenses/LICENSE-2.0).
`);
print("Calling codes, sorted.", "uint16_t", "kCallingCodes", codes);
print("By plan: the first arc of its tree.", "uint16_t", "kRoots", roots);
print("By plan: lengths that a number may have, bit n for n digits.", "uint16_t", "kPossibleLengths",
      possible);
print("By plan: its text in kTrunkPrefixes; bit 7 if the prefix is often left out.", "uint8_t", "kTrunks", trunkIds);
print("Prefixes before the national number, the usual one first.", "const char*", "kTrunkPrefixes",
      trunkTexts.map((text) => JSON.stringify(text)));
print("Arcs of the trees: digits, bit 15 on a node's last arc.", "uint16_t", "kArcDigits", digitMasks);
print("Where they lead: a leaf, or 0x8000 + arcs back from this node's first to the child's first.",
      "uint16_t", "kArcTargets", targets);
print("By leaf: lengths that exist.", "uint16_t", "kLeafLengths", leaves.map(([lengths]) => lengths));
print("By leaf: lengths that mobile numbers have.", "uint16_t", "kLeafMobile",
      leaves.map(([, mobile]) => mobile));
print("By plan: where its groupings end in kPlanGroupings.", "uint16_t", "kGroupingEnds", groupingEnds);
print("Indices of kGroupings, plan after plan.", "uint8_t", "kPlanGroupings", groupingList);
print("Sizes of the groups of a national number, four bits each, the first group lowest.", "uint32_t",
      "kGroupings", packed);
console.error(`${codes.length} plans, ${digitMasks.length} arcs, ${leaves.length} leaves, ` +
              `${packed.length} groupings`);
