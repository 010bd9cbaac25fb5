/** Two posts and the rope that holds between them. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" strokeWidth="3" strokeLinecap="round" aria-hidden>
      <rect width="32" height="32" rx="7" fill="#0B6E6E" />
      <path stroke="#fff" d="M10 8v16M22 8v16" />
      <path stroke="#fff" d="M10 13c5 0 7 6 12 6" />
    </svg>
  );
}
