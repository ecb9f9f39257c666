/**
 * Counts the requests of each address over all processes that serve together. The first of them keeps the counts; a
 * process takes a few requests at once from there, so that it need not ask for each.
 */
import type { FastifyRateLimitStore } from '@fastify/rate-limit';
import { LRUCache } from 'lru-cache';
import { RateLimiterCluster } from 'rate-limiter-flexible';

const windowSeconds = 60;
/** The part of a limit that is taken at once. What one process took and does not use the others cannot have. */
const partAtOnce = 1 / 256;
const mostAddresses = 5_000;

/** Requests that this process may count itself: those up to `last` in the common count, until the window ends. */
interface Share {
  next: number;
  readonly last: number;
  readonly endsAt: number;
}

/** The counts as `@fastify/rate-limit` asks for them. Exact for limits below 512. */
export class SharedRequestCounts implements FastifyRateLimitStore {
  private readonly counts = new RateLimiterCluster({
    keyPrefix: 'requests',
    duration: windowSeconds,
    // What the limit is, who asks knows.
    points: Number.MAX_SAFE_INTEGER,
  });
  private readonly shares = new LRUCache<string, Share | Promise<Share>>({ max: mostAddresses });

  incr(
    address: string,
    tell: (error: Error | null, counted?: { current: number; ttl: number }) => void,
    _timeWindow: number,
    limit: number,
  ): void {
    const share = this.shares.get(address);
    if (share !== undefined && !(share instanceof Promise) && isLeft(share)) {
      tell(null, countedIn(share));
      return;
    }
    this.nextShare(address, limit).then(
      (next) => {
        // Others that waited for the same share may have used it up.
        if (isLeft(next)) tell(null, countedIn(next));
        else this.incr(address, tell, _timeWindow, limit);
      },
      (error: unknown) => tell(error instanceof Error ? error : new Error(String(error))),
    );
  }

  child(): FastifyRateLimitStore {
    return this;
  }

  private nextShare(address: string, limit: number): Promise<Share> {
    const asked = this.shares.get(address);
    if (asked instanceof Promise) return asked;
    const size = Math.max(1, Math.floor(limit * partAtOnce));
    const share = this.counts
      .penalty(address, size)
      .then(({ consumedPoints, msBeforeNext }): Share => {
        const taken = {
          next: consumedPoints - size + 1,
          last: consumedPoints,
          endsAt: Date.now() + msBeforeNext,
        };
        this.shares.set(address, taken);
        return taken;
      })
      .catch((error: unknown) => {
        this.shares.delete(address);
        throw error;
      });
    this.shares.set(address, share);
    return share;
  }
}

function isLeft({ next, last, endsAt }: Share): boolean {
  return next <= last && Date.now() < endsAt;
}

function countedIn(share: Share): { readonly current: number; readonly ttl: number } {
  const current = share.next;
  share.next += 1;
  return { current, ttl: share.endsAt - Date.now() };
}
