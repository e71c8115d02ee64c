interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one JSON file: named in the reader's language, where a browser's own says it in its. */
export function FileButton({ label, onFile }: Props) {
  return (
    <label className="file-button">
      <span>{label}</span>
      <input
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
