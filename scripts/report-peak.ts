/** `scripts/report.ts` as it is, which also says at its end what it took: memory at its most, and the processor's time. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(`took ${maxRSS} kB ${userCPUTime + systemCPUTime} us`);
});
await import('./report.js');

export {};
