import { PLUGIN } from './plugin-id.ts';

interface StrapiApp {
  registerPlugin(plugin: { id: string; name: string }): void;
}

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
  },
};
