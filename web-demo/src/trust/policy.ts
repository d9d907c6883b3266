/** The content security policy that the page carries, directive by directive, in words. */
export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

const meanings: Readonly<Record<string, string>> = {
  "default-src": "Nothing may be loaded but what is named below.",
  "script-src": "Scripts come from this site; WebAssembly may run, text may not become code.",
  "style-src": "Styles come from this site; none stand in the page.",
  "font-src": "The font comes from this site.",
  "img-src": "Pictures come from this site.",
  "connect-src": "Requests can go to this site only; nothing can be sent elsewhere.",
  "base-uri": "No link can be turned elsewhere.",
  "form-action": "No form can be sent anywhere.",
  "worker-src": "Workers come from this site.",
};

export function policyOfPage(): Directive[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return (meta?.content ?? "").split(";").map((part) => {
    const [name = "", ...values] = part.trim().split(/\s+/);
    return { name, value: values.join(" "), meaning: meanings[name] ?? "" };
  });
}
