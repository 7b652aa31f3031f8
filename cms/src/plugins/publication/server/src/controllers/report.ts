import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { siteReport } from '../../../shared/report.mts';
import { pluginServices } from '../services/plugin-services.ts';

const reportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/publication/report`: the site tells how it is. */
  take(ctx: Context) {
    const report = siteReport.safeParse(ctx.request.body);
    if (!report.success) throw new errors.ValidationError('The report is not understood');
    pluginServices(strapi).siteReports.put(report.data);
    ctx.status = 204;
  },
});

export default reportController;
