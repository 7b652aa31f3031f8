export const FILE_UID = 'plugin::upload.file';
