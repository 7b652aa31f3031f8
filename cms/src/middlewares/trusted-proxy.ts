import proxyaddr from 'proxy-addr';
import type { Next } from 'koa';
import { environment } from '../../config/environment/index.ts';
import { believe, type Forwarded } from '../trusted-proxy/believe.ts';

/** Before anything else asks where a request comes from. */
const trustedProxy = () => {
  const isTrusted = proxyaddr.compile(environment.trustProxy);
  return async ({ req }: { req: Forwarded }, next: Next): Promise<void> => {
    believe(req, isTrusted);
    await next();
  };
};

export default trustedProxy;
