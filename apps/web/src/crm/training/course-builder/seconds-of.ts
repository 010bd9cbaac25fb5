/** How long a recording is, as the browser that plays it says. */
export async function secondsOf(file: File): Promise<number> {
  const address = URL.createObjectURL(file);
  try {
    return await new Promise<number>((resolve, reject) => {
      const player = document.createElement(file.type.startsWith('video/') ? 'video' : 'audio');
      player.preload = 'metadata';
      player.onloadedmetadata = () => (Number.isFinite(player.duration) ? resolve(Math.max(1, Math.round(player.duration))) : reject(new DOMException('The recording does not say how long it is.')));
      player.onerror = () => reject(new DOMException('The browser cannot play the recording.'));
      player.src = address;
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
