/** Puts lines of text beneath a picture, as one PNG. */
import { colorsNow } from './look';
import { wrapLine } from './wrap-line';

const margin = 48;
const size = 22;
const lineHeight = 32;
const leastWidth = 1_400;

/** Throws where the browser cannot draw so large a picture. */
export async function pngWithLines(picture: Blob, lines: readonly string[]): Promise<Blob> {
  const image = await createImageBitmap(picture);
  const width = Math.max(leastWidth, image.width + 2 * margin);
  const wrapped = lines.flatMap((line) => wrapLine(line, Math.floor((width - 2 * margin) / (size * 0.52))));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = image.height + 3 * margin + wrapped.length * lineHeight;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser cannot draw');
  const { paper, ink } = colorsNow([]);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, (width - image.width) / 2, margin);
  pen.fillStyle = ink;
  pen.font = `${size}px system-ui, sans-serif`;
  wrapped.forEach((line, index) =>
    pen.fillText(line, margin, image.height + 2 * margin + (index + 1) * lineHeight),
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)));
  });
}
