import cephes from 'cephes';

await cephes.compiled;

/** The natural logarithm of the gamma function. */
export const logGamma: (x: number) => number = cephes.lgam;
