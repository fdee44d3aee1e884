export function FrontPage() {
  return <main id="text">…</main>
}
