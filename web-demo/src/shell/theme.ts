/** Light or dark: as the system has it until the person chooses. */
export function createThemeSwitch(button: HTMLElement): void {
  const root = document.documentElement;
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  button.addEventListener("click", () => {
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : systemIsDark.matches;
    root.dataset.theme = isDark ? "light" : "dark";
  });
}
