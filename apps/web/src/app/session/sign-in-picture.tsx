/** Lines that drift and hold at two posts: many paths of acquaintance, kept in one place. Decoration. */
export function SignInPicture() {
  const lines = Array.from({ length: 13 }, (_, index) => {
    const spread = (index - 6) * 44;
    const ends = 300 + spread * 1.15;
    const far = 300 - spread * 1.15;
    const knot = 300 + (index - 6) * 7;
    const held = 300 - (index - 6) * 7;
    return `M-20 ${ends} C 120 ${ends}, 150 ${knot}, 250 ${knot} S 370 ${held}, 450 ${held} S 580 ${far}, 720 ${far}`;
  });
  return (
    <svg viewBox="0 0 700 600" preserveAspectRatio="xMidYMid slice" fill="none" aria-hidden>
      {lines.map((d, index) => (
        <path key={d} d={d} stroke="#7CCAC4" strokeWidth={1.5} strokeOpacity={0.25 + (index % 4) * 0.15} />
      ))}
      <g stroke="#E8F5F4" strokeWidth={14} strokeLinecap="round">
        <path d="M250 190v220M450 190v220" />
      </g>
    </svg>
  );
}
