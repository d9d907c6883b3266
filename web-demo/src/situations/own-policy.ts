/** The policy that stands in the editor at first; marketplace and products are invented. */
export const ownPolicy = `{
  "names": ["Acme", "Acme Rooms"],
  "hosts": ["acme.work"],
  "services": [
    { "kind": "messenger", "names": ["Twillwig"], "hosts": ["twillwig.app"] }
  ],
  "rules": [
    { "type": "external_link", "surface": "message", "sender": "client",
      "verdict": "advise", "reason": "acme.links" }
  ],
  "tests": [
    { "text": "Let us have the call in https://acme.work/room/7.", "verdict": "allow" },
    { "text": "Let's continue on Twillwig.", "verdict": "warn" }
  ]
}
`;
