import { describe, expect, it } from 'vitest';
import { SvgRecorder } from '../../src/chart/recorder.ts';

/** What drawing leaves behind, with 5 px a character for text. */
function record(draw: (ctx: SvgRecorder) => void): string {
  const ctx = new SvgRecorder({
    id: 'k',
    lebarPx: 100,
    tinggiPx: 80,
    measure: (teks) => teks.length * 5,
    huruf: 'Uji',
    ukuranPx: 10,
  });
  ctx.font = '10px Uji';
  draw(ctx);
  return ctx.toMarkup();
}

/** The `d` of the only path. */
function pathOf(draw: (ctx: SvgRecorder) => void): string | undefined {
  return / d="([^"]*)"/.exec(
    record((ctx) => {
      ctx.beginPath();
      draw(ctx);
      ctx.fill();
    }),
  )?.[1];
}

describe('paths', () => {
  it.each<[string, (ctx: SvgRecorder) => void, string]>([
    [
      'lines',
      (c) => {
        c.moveTo(1, 2);
        c.lineTo(3.456, 4.001);
        c.closePath();
      },
      'M1 2l2.5 2z',
    ],
    [
      'a line without a start',
      (c) => {
        c.lineTo(1, 2);
        c.lineTo(3, 4);
      },
      'M1 2l2 2',
    ],
    [
      'lines apart from each other',
      (c) => {
        c.moveTo(1, 2);
        c.lineTo(1, 5);
        c.moveTo(4, 2);
        c.lineTo(9, 2);
      },
      'M1 2v3m3-3h5',
    ],
    [
      'a line that goes on where a shape was closed',
      (c) => {
        c.moveTo(1, 2);
        c.lineTo(5, 2);
        c.lineTo(5, 6);
        c.closePath();
        c.lineTo(2, 3);
        c.rect(10, 10, 2, 2);
        c.lineTo(11, 11);
      },
      'M1 2h4v4zl1 1M10 10v2H12v-2zl1 1',
    ],
    [
      'a rectangle',
      (c) => {
        c.rect(1, 2, 10, 20);
      },
      'M1 2v20H11v-20z',
    ],
    [
      'a rectangle of negative width',
      (c) => {
        c.rect(11, 2, -10, 20);
      },
      'M11 2v20H1v-20z',
    ],
    [
      'a turned rectangle',
      (c) => {
        c.rotate(Math.PI / 2);
        c.rect(0, 0, 2, 1);
      },
      'M0 0v2h-1v-2z',
    ],
    [
      'a moved rectangle',
      (c) => {
        c.translate(5, 5);
        c.scale(2, 2);
        c.rect(1, 1, 2, 3);
      },
      'M7 7v6H11v-6z',
    ],
    [
      'a quadratic curve',
      (c) => {
        c.moveTo(0, 0);
        c.quadraticCurveTo(1, 2, 3, 4);
      },
      'M0 0q1 2 3 4',
    ],
    [
      'a cubic curve',
      (c) => {
        c.moveTo(0, 0);
        c.bezierCurveTo(1, 2, 3, 4, 5, 6);
      },
      'M0 0c1 2 3 4 5 6',
    ],
    [
      'a quarter turn',
      (c) => {
        c.arc(10, 10, 5, 0, Math.PI / 2);
      },
      'M15 10a5 5 0 0 1-5 5',
    ],
    [
      'the same quarter the other way',
      (c) => {
        c.arc(10, 10, 5, 0, Math.PI / 2, true);
      },
      'M15 10a5 5 0 1 0-5 5',
    ],
    [
      'a full circle',
      (c) => {
        c.arc(10, 10, 5, 0, 2 * Math.PI);
      },
      'M15 10a5 5 0 0 1-10 0a5 5 0 0 1 10 0',
    ],
    [
      'an arc after a point',
      (c) => {
        c.moveTo(0, 10);
        c.arc(10, 10, 5, Math.PI, 1.5 * Math.PI);
      },
      'M0 10h5a5 5 0 0 1 5-5',
    ],
    [
      'an enlarged circle',
      (c) => {
        c.scale(2, 2);
        c.arc(10, 10, 5, 0, Math.PI);
      },
      'M30 20a10 10 0 0 1-20 0',
    ],
    [
      'an ellipse on its side',
      (c) => {
        c.ellipse(10, 10, 6, 3, Math.PI / 2, 0, Math.PI);
      },
      'M10 16a6 3 90 0 1 0-12',
    ],
  ])('%s', (_, draw, data) => {
    expect(pathOf(draw)).toBe(data);
  });

  it('stay where they were drawn when the matrix changes afterwards', () => {
    expect(
      pathOf((c) => {
        c.rect(0, 0, 1, 1);
        c.translate(50, 50);
      }),
    ).toBe('M0 0v1H1v-1z');
  });

  it('lead where they should by steps that are too small to be written', () => {
    const data = pathOf((c) => {
      for (let i = 0; i <= 100; i += 1) c.lineTo(i / 25, 0.04 * i * i);
    });
    const langkah = [...(data ?? '').matchAll(/[Mlhv]([^Mlhv]*)/g)].map(([satu, angka = '']) => {
      const [a = 0, b = 0] = [...angka.matchAll(/-?[\d.]+/g)].map(Number);
      return satu.startsWith('v') ? [0, a] : [a, b];
    });

    expect(langkah.reduce((n, [x = 0]) => n + x, 0)).toBeCloseTo(4, 6);
    expect(langkah.reduce((n, [, y = 0]) => n + y, 0)).toBeCloseTo(400, 6);
  });

  it('refuse a coordinate that is no number', () => {
    expect(() =>
      pathOf((c) => {
        c.moveTo(Number.NaN, 0);
      }),
    ).toThrow('coordinate NaN');
  });
});

describe('painting', () => {
  it('gives a colour of the theme its class and its colour on paper', () => {
    const svg = record((c) => {
      c.fillStyle = 'g-laki';
      c.fillRect(0, 0, 1, 1);
    });

    expect(svg).toBe('<path class="g-laki" fill="#154766" d="M0 0v1H1v-1z"/>');
  });

  it('marks a line as one, so that a stylesheet sets its stroke and not its filling', () => {
    const svg = record((c) => {
      c.strokeStyle = 'g-kisi';
      c.strokeRect(0, 0, 1, 1);
    });

    expect(svg).toBe(
      '<path fill="none" class="g-kisi g-garis" stroke="#d3d8d6" d="M0 0v1H1v-1z"/>',
    );
  });

  it('leaves a plain colour as it is', () => {
    expect(
      record((c) => {
        c.fillStyle = '#abc';
        c.fillRect(0, 0, 1, 1);
      }),
    ).toBe('<path fill="#abc" d="M0 0v1H1v-1z"/>');
  });

  it.each(['transparent', 'rgba(0,0,0,0)', 'rgba(1, 2, 3, 0)', '#0000', '#12345600'])(
    'writes nothing for %s',
    (warna) => {
      expect(
        record((c) => {
          c.fillStyle = warna;
          c.fillRect(0, 0, 1, 1);
        }),
      ).toBe('');
    },
  );

  it('draws hatching as lines on a pale ground', () => {
    const svg = record((c) => {
      c.fillStyle = 'g-seri-3:miring';
      c.fillRect(0, 0, 8, 8);
    });

    expect(svg).toBe(
      '<path class="g-seri-3" fill="#4e8a5b" fill-opacity="0.3" d="M0 0v8H8v-8z"/>' +
        '<path fill="none" class="g-seri-3 g-garis" stroke="#4e8a5b" stroke-width="2" d="M.7 7.3l6.6-6.6"/>',
    );
  });

  it('leaves out hatching that has no line', () => {
    const svg = record((c) => {
      c.fillStyle = 'g-seri-3:miring';
      c.fillRect(0, 0, 1, 8);
    });

    expect(svg).toBe('<path class="g-seri-3" fill="#4e8a5b" fill-opacity="0.3" d="M0 0v8H1v-8z"/>');
  });

  it.each([
    ['width', 0.04, 8],
    ['height', 8, 0.04],
  ])('leaves out a filling without %s', (_, lebar, tinggi) => {
    const svg = record((c) => {
      c.fillRect(1, 1, lebar, tinggi);
    });

    expect(svg).toBe('');
  });

  it('joins strokes of one kind that follow each other, and only those', () => {
    const svg = record((c) => {
      c.strokeRect(0, 0, 1, 1);
      c.strokeRect(2, 0, 1, 1);
      c.lineWidth = 2;
      c.strokeRect(4, 0, 1, 1);
    });

    expect([...svg.matchAll(/ d="([^"]*)"/g)].map((m) => m[1])).toEqual([
      'M0 0v1H1v-1zM2 0v1H3v-1z',
      'M4 0v1H5v-1z',
    ]);
  });

  it('writes thickness finer than places', () => {
    const svg = record((c) => {
      c.lineWidth = 1.25;
      c.strokeRect(0, 0, 4.24, 4.26);
    });

    expect(svg).toContain('stroke-width="1.25" d="M0 0v4.3H4.2v-4.3z"');
  });

  it('writes width, dashes, ends and transparency of a line in the scale of the drawing', () => {
    const svg = record((c) => {
      c.scale(2, 2);
      c.lineWidth = 1.5;
      c.lineCap = 'round';
      c.lineJoin = 'bevel';
      c.setLineDash([3, 1]);
      c.lineDashOffset = 1;
      c.globalAlpha = 0.5;
      c.strokeRect(0, 0, 1, 1);
    });

    expect(svg).toContain(
      'stroke-opacity="0.5" stroke-width="3" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="6 2" stroke-dashoffset="2"',
    );
  });

  it('restores what was saved, and nothing more often', () => {
    const svg = record((c) => {
      c.fillStyle = '#111';
      c.save();
      c.fillStyle = '#222';
      c.translate(9, 9);
      c.restore();
      c.restore();
      c.fillRect(0, 0, 1, 1);
    });

    expect(svg).toBe('<path fill="#111" d="M0 0v1H1v-1z"/>');
  });
});

describe('clipping', () => {
  const klip = (gambar: (c: SvgRecorder) => void) =>
    record((c) => {
      c.save();
      c.beginPath();
      c.rect(0, 0, 10, 10);
      c.clip();
      gambar(c);
      c.restore();
    });

  it('cuts what reaches over the region', () => {
    expect(
      klip((c) => {
        c.fillRect(5, 5, 10, 1);
      }),
    ).toBe(
      '<defs><clipPath id="k-klip-1"><path d="M0 0v10H10v-10z"/></clipPath></defs>' +
        '<path fill="#000" clip-path="url(#k-klip-1)" d="M5 5v1H15v-1z"/>',
    );
  });

  it('is not written where it cuts nothing', () => {
    expect(
      klip((c) => {
        c.fillRect(2, 2, 8, 8);
      }),
    ).toBe('<path fill="#000" d="M2 2v8H10v-8z"/>');
  });

  it('counts the thickness of a line', () => {
    expect(
      klip((c) => {
        c.lineWidth = 6;
        c.strokeRect(4, 4, 2, 2);
      }),
    ).not.toContain('clip-path');
    expect(
      klip((c) => {
        c.lineWidth = 6;
        c.strokeRect(2, 4, 2, 2);
      }),
    ).toContain('clip-path');
  });

  it('always cuts with a region that is no rectangle', () => {
    const svg = record((c) => {
      c.beginPath();
      c.arc(5, 5, 5, 0, 7);
      c.clip();
      c.fillRect(5, 5, 1, 1);
    });

    expect(svg).toContain('clip-path="url(#k-klip-1)"');
  });
});

describe('text', () => {
  it.each<[string, (c: SvgRecorder) => void, string]>([
    ['stands on its baseline', () => undefined, ' x="20" y="30">a&lt;b'],
    [
      'is centred',
      (c) => {
        c.textAlign = 'center';
      },
      ' x="20" y="30" text-anchor="middle">',
    ],
    [
      'is set to the right',
      (c) => {
        c.textAlign = 'right';
      },
      ' text-anchor="end">',
    ],
    [
      'is lowered to its middle',
      (c) => {
        c.textBaseline = 'middle';
      },
      ' y="33.2">',
    ],
    [
      'has its own size',
      (c) => {
        c.font = '12.25px Uji';
      },
      ' font-size="12.25">',
    ],
    [
      'has its own weight',
      (c) => {
        c.font = '600 10px Uji';
      },
      ' font-weight="600">',
    ],
    [
      'has its own family',
      (c) => {
        c.font = 'italic 10px "Lain 3"';
      },
      ' font-style="italic" font-family="&quot;Lain 3&quot;">',
    ],
    [
      'is turned about its point',
      (c) => {
        c.translate(0, 50);
        c.rotate(-Math.PI / 2);
      },
      ' x="30" y="30" transform="rotate(-90 30 30)">',
    ],
  ])('%s', (_, siapkan, potongan) => {
    expect(
      record((c) => {
        siapkan(c);
        c.fillText('a<b', 20, 30);
      }),
    ).toContain(potongan);
  });

  it('is measured in the font that is set', () => {
    const lebar: number[] = [];
    record((c) => lebar.push(c.measureText('abcd').width));

    expect(lebar).toEqual([20]);
  });

  it('is outlined as a line', () => {
    expect(
      record((c) => {
        c.strokeText('a', 0, 0);
      }),
    ).toBe('<text fill="none" stroke="#000" x="0" y="0">a</text>');
  });
});
