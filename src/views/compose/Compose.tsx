export default function Compose() {
  return <h1>…</h1>;
}
