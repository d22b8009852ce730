import { defineConfig, type ViteUserConfig } from 'vitest/config';

// TZ is fixed so that a test that leans on the machine's zone fails everywhere alike.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/bin.ts'], thresholds: { lines: 90 } },
  },
});

export default config;
