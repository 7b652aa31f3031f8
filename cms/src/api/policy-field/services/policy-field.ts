import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::policy-field.policy-field');
