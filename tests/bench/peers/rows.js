/** The three bars that every candidate draws, in trillions. */
export const rows = [
  { year: "2014", amount: 3.5 },
  { year: "2022", amount: 5 },
  { year: "2025", amount: 10 },
];
