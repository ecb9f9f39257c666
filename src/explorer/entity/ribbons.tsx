/** The lines of the map, from the entity to each group of links: drawn where the groups stand, wider for more links. */
import { useEffect, useState, type RefObject } from 'react';

interface Ribbon {
  readonly line: string;
  readonly width: number;
  readonly isDisputed: boolean;
}

export function Ribbons({ map }: { readonly map: RefObject<HTMLElement | null> }) {
  const [ribbons, setRibbons] = useState<readonly Ribbon[]>([]);
  // After the whole map is in the document: its own place is not known before.
  useEffect(() => {
    const whole = map.current;
    if (whole === null) return;
    const observer = new ResizeObserver(() => setRibbons(ribbonsOf(whole)));
    for (const part of [whole, ...whole.querySelectorAll('.link-group, .map-focus')]) observer.observe(part);
    return () => observer.disconnect();
  }, [map]);
  return (
    <svg className="ribbons" aria-hidden="true">
      {ribbons.map(({ line, width, isDisputed }, index) => (
        <path
          key={index}
          d={line}
          strokeWidth={width}
          className={isDisputed ? 'ribbon-disputed' : undefined}
        />
      ))}
    </svg>
  );
}

function ribbonsOf(map: HTMLElement): readonly Ribbon[] {
  const focus = map.querySelector('.map-focus');
  if (focus === null) return [];
  const origin = map.getBoundingClientRect();
  const middle = focus.getBoundingClientRect();
  const from = middle.top + middle.height / 2 - origin.top;
  return [...map.querySelectorAll<HTMLElement>('.link-group')].map((group) => {
    const box = group.getBoundingClientRect();
    const isLeft = box.left < middle.left;
    const start = (isLeft ? middle.left : middle.right) - origin.left;
    const end = (isLeft ? box.right : box.left) - origin.left;
    // Where the heading of the group stands: that stays in place when the group grows.
    const to = box.top - origin.top + 24;
    const bend = (start + end) / 2;
    return {
      line: `M${start} ${from}C${bend} ${from} ${bend} ${to} ${end} ${to}`,
      width: Math.min(9, 1.5 + 2.5 * Math.log10(Number(group.dataset['count'] ?? 1))),
      isDisputed: group.querySelector('.link-row-disputed') !== null,
    };
  });
}
