import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";

describe("createProgress", () => {
  let told = "";
  const tell = (text: string) => {
    told += text;
  };
  beforeEach(() => {
    told = "";
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it("says nothing of work that is over at once", () => {
    const progress = createProgress({ tell, showsProgress: true });
    vi.advanceTimersByTime(300);
    progress.step("page 1 of 9 …");
    progress.clear();
    expect(told).toBe("");
  });

  it("writes one line over and over, not more often than one can read, and takes it away", () => {
    const progress = createProgress({ tell, showsProgress: true });
    vi.advanceTimersByTime(600);
    progress.step("page 1 of 9 …");
    progress.step("page 2 of 9 …");
    vi.advanceTimersByTime(150);
    progress.step("page 3 of 9 …");
    progress.clear();
    progress.clear();
    expect(told).toBe("\r\u001b[Kpage 1 of 9 …\r\u001b[Kpage 3 of 9 …\r\u001b[K");
  });

  it("keeps out of logs", () => {
    const progress = createProgress({ tell });
    vi.advanceTimersByTime(5000);
    progress.step("page 1 of 9 …");
    progress.clear();
    expect(told).toBe("");
  });
});
