import { ApiError } from '../../errors/api-error.ts';
import {
  changeSettings,
  defaultSettings,
  isSettingName,
  type SettingName,
} from '../../settings/index-settings.ts';
import { isJsonObject, type JsonObject } from '../../store/json.ts';
import { indexUidOf } from '../index-uid.ts';
import { accepted, ok, type Route, type RouteAnswer, type RouteRequest } from '../route.ts';

const enqueueChange = (request: RouteRequest, change: JsonObject | null): RouteAnswer => {
  const indexUid = indexUidOf(request);
  // Checked now, so that what is wrong is refused at once and not by the task.
  if (change !== null) changeSettings(defaultSettings(), change);
  const mayCreateIndex = request.caller.can('indexes.create', indexUid);
  return accepted(
    request.services.enqueue(indexUid, { type: 'settingsUpdate', change, mayCreateIndex }),
  );
};

const asChange = (body: unknown): JsonObject => {
  if (!isJsonObject(body)) {
    throw new ApiError('bad_request', 'Invalid value type: expected an object.');
  }
  return body;
};

/** `/settings/stop-words` is about `stopWords`. */
const settingOf = ({ params }: RouteRequest): SettingName => {
  const name = (params['setting'] ?? '').replace(/-([a-z])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  if (isSettingName(name)) return name;
  throw new ApiError('bad_request', `Unknown setting \`${params['setting'] ?? ''}\`.`, {
    status: 404,
  });
};

const changeOne = (request: RouteRequest): RouteAnswer => {
  const value: JsonObject = asChange({ [settingOf(request)]: request.body });
  return enqueueChange(request, value);
};

/** Reading and changing the settings of an index, together or one by one. */
export const settingsRoutes: Route[] = [
  {
    method: 'GET',
    path: '/indexes/:index/settings',
    action: 'settings.get',
    body: 'none',
    answer: (request) => ok(request.services.reader.find(indexUidOf(request)).settings),
  },
  {
    method: 'PATCH',
    path: '/indexes/:index/settings',
    action: 'settings.update',
    body: 'json',
    answer: (request) => enqueueChange(request, asChange(request.body)),
  },
  {
    method: 'DELETE',
    path: '/indexes/:index/settings',
    action: 'settings.update',
    body: 'none',
    answer: (request) => enqueueChange(request, null),
  },
  {
    method: 'GET',
    path: '/indexes/:index/settings/:setting',
    action: 'settings.get',
    body: 'none',
    answer: (request) =>
      ok(request.services.reader.find(indexUidOf(request)).settings[settingOf(request)]),
  },
  {
    method: 'PUT',
    path: '/indexes/:index/settings/:setting',
    action: 'settings.update',
    body: 'json',
    answer: changeOne,
  },
  {
    method: 'PATCH',
    path: '/indexes/:index/settings/:setting',
    action: 'settings.update',
    body: 'json',
    answer: changeOne,
  },
  {
    method: 'DELETE',
    path: '/indexes/:index/settings/:setting',
    action: 'settings.update',
    body: 'none',
    answer: (request) => enqueueChange(request, { [settingOf(request)]: null }),
  },
];
